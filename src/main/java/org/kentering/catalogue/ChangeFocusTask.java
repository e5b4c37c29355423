package org.kentering.catalogue;

import org.kentering.kernel.LocalText;

/** What a step does for the people: one mandatory task, part of the step and never left out. */
public record ChangeFocusTask(ChangeLevel level, LocalText title, LocalText how) {}
