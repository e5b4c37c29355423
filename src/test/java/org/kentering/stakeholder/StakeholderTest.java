package org.kentering.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.Stance;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeId;

class StakeholderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Stakeholder stakeholder = new Stakeholder(
            new ProgrammeId(UUID.randomUUID()), StakeholderDraft.external("Åsa Öst", "Auditor"), TODAY, NOW);

    @Test
    void an_earlier_contact_that_is_noted_late_does_not_push_back_the_last_one() {
        stakeholder.contacted(TODAY.minusDays(1), TODAY, NOW);
        stakeholder.contacted(TODAY.minusDays(9), TODAY, NOW);
        assertThat(stakeholder.lastContactOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void nobody_was_spoken_to_tomorrow() {
        assertThatThrownBy(() -> stakeholder.contacted(TODAY.plusDays(1), TODAY, NOW)).isInstanceOf(Refusal.class);
        assertThat(stakeholder.lastContactOn()).isNull();
    }

    @Test
    void who_is_closed_is_not_rated_and_not_shown_to_the_sponsor() {
        stakeholder.escalate(true, NOW);
        stakeholder.close(TODAY, NOW);
        assertThat(stakeholder.isEscalated()).isFalse();
        assertThatThrownBy(() -> stakeholder.weigh(5, 5, NOW)).isInstanceOf(Refusal.class);
        stakeholder.reopen(NOW);
        stakeholder.weigh(5, 5, NOW);
        assertThat(stakeholder.influence()).isEqualTo(5);
    }

    @Test
    void somebody_without_person_needs_a_name() {
        ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
        assertThatThrownBy(() -> new Stakeholder(programme, StakeholderDraft.external(" ", "x"), TODAY, NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void not_set_is_not_neutral() {
        assertThat(Attitude.stanceOf(null)).isEqualTo(Stance.NOT_SET);
        assertThat(Attitude.stanceOf(Attitude.NEUTRAL)).isEqualTo(Stance.NEUTRAL);
        assertThat(Attitude.stanceOf(Attitude.SCEPTIC)).isEqualTo(Stance.AGAINST);
    }
}
