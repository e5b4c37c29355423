package org.kentering.pulse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the key of a strict wave is.
 *
 * @param fingerprint of the key; none while no key was made
 * @param maker who made it
 * @param triedBy who has shown that they hold it, each of them once
 * @param mayMake whether the reader may make one, or a new one
 * @param mayTry whether the reader may try it
 */
public record WaveSeal(
        @Nullable String fingerprint,
        @Nullable String maker,
        @Nullable Instant madeAt,
        List<String> triedBy,
        boolean mayMake,
        boolean mayTry) {

    /** So many people must have tried the key before a launch: one of them may lose it. */
    public static final int PEOPLE = 2;

    public WaveSeal {
        triedBy = List.copyOf(triedBy);
    }

    public boolean ready() {
        return triedBy.size() >= PEOPLE;
    }
}
