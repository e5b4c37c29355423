package org.kentering.catalogue;

import org.kentering.kernel.LocalText;

/**
 * An answer to choose.
 *
 * @param exclusive excludes every other option
 * @param atLeastWeekly who chose it does it at least once a week
 */
public record PulseOption(String key, LocalText text, boolean exclusive, boolean atLeastWeekly) {}
