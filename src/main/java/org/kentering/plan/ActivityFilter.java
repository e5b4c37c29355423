package org.kentering.plan;

import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;

/** Which activities a list shows; what is missing does not narrow it. */
public record ActivityFilter(
        String text, Show show, @Nullable PhaseKey phase, @Nullable ChangeLevel level, @Nullable PersonId owner) {

    /** A quick choice above the list. */
    public enum Show {
        /** Planned or running. */
        ACTIVE,
        OVERDUE,
        WITHOUT_OWNER,
        PROMISES,
        CLOSED,
        ALL
    }

    /** Everything that is planned or running. */
    public static final ActivityFilter ACTIVE = new ActivityFilter("", Show.ACTIVE, null, null, null);

    public ActivityFilter showing(Show chosen) {
        return new ActivityFilter(text, chosen, phase, level, owner);
    }

    public ActivityFilter in(@Nullable PhaseKey chosen) {
        return new ActivityFilter(text, show, chosen, level, owner);
    }

    public ActivityFilter on(@Nullable ChangeLevel chosen) {
        return new ActivityFilter(text, show, phase, chosen, owner);
    }

    public ActivityFilter matching(String words) {
        return new ActivityFilter(words, show, phase, level, owner);
    }
}
