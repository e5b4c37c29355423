/** The screens of a programme: overview, set-up, phases with their gates, and the strip of phases above every page. */
@org.jspecify.annotations.NullMarked
package org.kentering.programme.ui;
