package org.kentering.pulse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at something or took it away.
 *
 * @param who the name; none for the installation itself
 * @param at when, of several on one day the last
 * @param times how often that day
 * @param remark the file that was taken away; none for anything else
 */
public record AccessRow(Instant at, @Nullable String who, String action, int times, @Nullable String remark) {

    /** The key of what was done. */
    public String textKey() {
        return "pulse.access." + action.replace('.', '_');
    }
}
