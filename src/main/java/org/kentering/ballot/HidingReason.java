package org.kentering.ballot;

/** Why a cell is not shown (rules of publication, sections 4 to 6). */
enum HidingReason {
    /** Fewer than k people answered, or the group is part of one that is not shown. */
    SMALL,
    /** Few joined or left since it was last known. */
    HELD,
    /** Few joined or left a third time: merge it into a reporting group. */
    MERGE_DUE,
    /** This kind of item needs 20 people. */
    TOO_SMALL_FOR_ITEM,
    /** In no category that is shown: never shown itself. */
    UNSPECIFIED,
    /** With two ways of dividing the company, their difference would be about few. */
    PROTECTS_CROSSING,
    /** A smaller sibling would be found by subtraction. */
    PROTECTS_SIBLING,
    /** The rest beside it would have changed by few people. */
    PROTECTS_CHANGED_REST,
    /** Rounded values would still tell what a small group answered. */
    PROTECTS_ANSWERS;

    /** What may be said of it beside the name of the group. */
    HiddenBecause told() {
        return switch (this) {
            case HELD, MERGE_DUE, PROTECTS_CHANGED_REST -> HiddenBecause.CHANGED;
            case SMALL, TOO_SMALL_FOR_ITEM, UNSPECIFIED, PROTECTS_CROSSING, PROTECTS_SIBLING, PROTECTS_ANSWERS ->
                HiddenBecause.TOO_FEW;
        };
    }
}
