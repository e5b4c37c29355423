package org.kentering.stakeholder;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Stance;

/** How somebody stands today, from against to in favour. Who was not rated has none, which is not neutral. */
public enum Attitude {
    OPPONENT,
    SCEPTIC,
    NEUTRAL,
    SUPPORTER,
    ADVOCATE;

    public String textKey() {
        return "stakeholder.attitude." + name().toLowerCase(Locale.ROOT);
    }

    /** Where the catalogue's ways to approach somebody look. */
    public static Stance stanceOf(@Nullable Attitude attitude) {
        return switch (attitude) {
            case null -> Stance.NOT_SET;
            case OPPONENT, SCEPTIC -> Stance.AGAINST;
            case NEUTRAL -> Stance.NEUTRAL;
            case SUPPORTER, ADVOCATE -> Stance.IN_FAVOUR;
        };
    }
}
