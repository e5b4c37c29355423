/** The administrator's screens of what holds for the whole installation: set-up, settings, mail. */
@org.jspecify.annotations.NullMarked
package org.kentering.mail.ui;
