package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kentering.pulse.Rhythm.Asked;
import org.kentering.pulse.Rhythm.Turn;

/** When the next wave of a kind is due. */
class RhythmTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void theCoreFollowsEightToThirteenWeeksAfterTheLatest() {
        List<Asked> waves = List.of(
                new Asked(WaveKind.CORE, WaveStatus.IN_REVIEW, MAY), new Asked(WaveKind.CORE, WaveStatus.RELEASED, MARCH));
        assertThat(Rhythm.next(WaveKind.CORE, waves))
                .contains(new Turn(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 8, 3)));
    }

    @Test
    void whatIsPlannedNeedsNoReminder() {
        for (WaveStatus ahead : List.of(WaveStatus.DRAFT, WaveStatus.REFUSED, WaveStatus.PROPOSED, WaveStatus.LAUNCHED,
                WaveStatus.OPEN)) {
            assertThat(Rhythm.next(WaveKind.CORE, List.of(
                    new Asked(WaveKind.CORE, ahead, MAY), new Asked(WaveKind.CORE, WaveStatus.RELEASED, MARCH))))
                    .as(ahead.name()).isEmpty();
        }
    }

    @Test
    void readinessComesHalfAYearAfterItselfOrAfterTheFirstWaveOfAll() {
        Asked core = new Asked(WaveKind.CORE, WaveStatus.RELEASED, MARCH);
        Asked later = new Asked(WaveKind.CORE, WaveStatus.OPEN, MAY);
        assertThat(Rhythm.next(WaveKind.READINESS, List.of(later, core)).orElseThrow().to())
                .isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(Rhythm.next(WaveKind.READINESS, List.of(core, new Asked(WaveKind.READINESS, WaveStatus.LAPSED, MAY)))
                .orElseThrow().to()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void whereNobodyWasAskedNothingIsDueAndLeadersAreAskedAsNeeded() {
        assertThat(Rhythm.next(WaveKind.CORE, List.of())).isEmpty();
        assertThat(Rhythm.next(WaveKind.READINESS, List.of())).isEmpty();
        assertThat(Rhythm.next(WaveKind.LEADERS, List.of(new Asked(WaveKind.LEADERS, WaveStatus.RELEASED, MARCH))))
                .isEmpty();
    }
}
