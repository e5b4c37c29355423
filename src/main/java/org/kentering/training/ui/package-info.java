/** Coverage, sessions, catalogue and curriculum. */
@org.jspecify.annotations.NullMarked
package org.kentering.training.ui;
