package org.kentering.pulse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.kernel.Message;

/**
 * The stage of a group: what released values propose, and what a coordinator made of it.
 *
 * @param proposed what the values propose
 * @param because which value says so
 * @param decided what was confirmed or said instead; none as long as nobody did
 * @param reason why another stage than the proposed one was said
 * @param version what a decision must carry; -1 for the first
 */
public record GroupCulture(
        CellId group,
        String name,
        int depth,
        CultureStage proposed,
        Message because,
        @Nullable CultureStage decided,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        long version) {

    /** For a group about which nothing was decided yet. */
    public static final long NONE = -1;
}
