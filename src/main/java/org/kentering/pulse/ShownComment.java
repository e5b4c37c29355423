package org.kentering.pulse;

import org.kentering.kernel.LocalText;

/** A released comment with the groups that it is shown with. */
public record ShownComment(LocalText question, String group, String text) {}
