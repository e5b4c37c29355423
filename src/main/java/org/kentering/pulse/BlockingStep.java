package org.kentering.pulse;

import org.kentering.ballot.Step;
import org.kentering.catalogue.BlockingAdvice;

/** The first step that holds people back, and what helps there. */
public record BlockingStep(Step step, BlockingAdvice advice) {}
