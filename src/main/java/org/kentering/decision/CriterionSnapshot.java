package org.kentering.decision;

import org.kentering.kernel.LocalText;

/** How a criterion stood, in the words of that moment, when somebody asked for the decision. */
public record CriterionSnapshot(String key, LocalText criterion, Standing standing, LocalText text) {}
