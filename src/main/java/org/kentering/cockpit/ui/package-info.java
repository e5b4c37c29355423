/** The homes. */
@org.jspecify.annotations.NullMarked
package org.kentering.cockpit.ui;
