/** Screens of the organisation: looking people up, the tree of units, the import. */
@org.jspecify.annotations.NullMarked
package org.kentering.organisation.ui;
