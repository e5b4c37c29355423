/** The screens of the pulse: waves, a plan and its approval, review, print sheet, results and the anonymity report. */
@org.jspecify.annotations.NullMarked
package org.kentering.pulse.ui;
