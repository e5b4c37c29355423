/** The screen of the champions' network. */
@org.jspecify.annotations.NullMarked
package org.kentering.champion.ui;
