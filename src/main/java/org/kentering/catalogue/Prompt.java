package org.kentering.catalogue;

import org.kentering.kernel.LocalText;

/** A question that is answered in free words, and why it is asked. */
public record Prompt(String key, LocalText question, LocalText why) {}
