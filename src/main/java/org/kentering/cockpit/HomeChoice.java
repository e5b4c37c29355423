package org.kentering.cockpit;

import org.jspecify.annotations.Nullable;

/**
 * What an account looked at last.
 *
 * @param home which of its homes, if it ever chose one
 * @param programme the key of the programme, if it was ever in one
 */
public record HomeChoice(@Nullable String home, @Nullable String programme) {

    static final HomeChoice NONE = new HomeChoice(null, null);
}
