package org.kentering.catalogue;

import org.kentering.kernel.Language;

/**
 * A reason to look at a question again.
 *
 * @param found the words that it was noticed by, or how many words there are
 */
public record WordingRemark(Language language, WordingWarning warning, String found) {}
