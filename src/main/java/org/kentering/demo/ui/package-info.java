/** What the screens of the sample company say beyond those of every installation. */
@org.jspecify.annotations.NullMarked
package org.kentering.demo.ui;
