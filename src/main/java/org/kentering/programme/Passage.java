package org.kentering.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay in a phase. A phase that is entered again gets a new one, and with it a fresh gate.
 *
 * @param reason for an iteration, why
 */
@Embeddable
public record Passage(
        @Column(name = "passage_id") UUID id,
        @Enumerated(EnumType.STRING) @Column(name = "phase") PhaseKey phase,
        @Column(name = "entered_on") LocalDate entered,
        @Column(name = "left_on") @Nullable LocalDate left,
        @Enumerated(EnumType.STRING) @Column(name = "how_left") @Nullable PassageEnd end,
        @Column(name = "reason") @Nullable String reason) {

    static Passage into(PhaseKey phase, LocalDate today) {
        return new Passage(UUID.randomUUID(), phase, today, null, null, null);
    }

    Passage leave(PassageEnd how, @Nullable String why, LocalDate today) {
        return new Passage(id, phase, entered, today, how, why);
    }
}
