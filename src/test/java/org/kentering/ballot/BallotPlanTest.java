package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotPlanTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private final BallotPlan plan = SampleBallots.plan("core", OPENS, Thresholds.STANDARD);

    @Test
    void is_read_back_as_it_was_written() {
        BallotPlan again = BallotPlan.read(plan.canonical());

        assertThat(again.canonical()).isEqualTo(plan.canonical());
        assertThat(again.fingerprint()).isEqualTo(plan.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(again.items()).isEqualTo(plan.items());
        assertThat(again.tree().nodes()).isEqualTo(plan.tree().nodes());
        assertThat(again.opens()).isEqualTo(plan.opens());
    }

    @Test
    void the_fingerprint_of_a_plan_never_changes() {
        assertThat(plan.canonical()).startsWith("{\"closes\":\"2026-03-16T08:00:00Z\",\"contact\":");
        assertThat(plan.fingerprint())
                .isEqualTo("6e00050ad85a80eaa980e0025b7b6da81be3a0bcb43ac3f834ec46be8e9306bb");
    }

    /** Plans from before there were any are read, and have the fingerprint that they had. */
    @Test
    void hints_and_options_that_stand_alone_are_frozen_where_there_are_any() {
        assertThat(plan.canonical()).doesNotContain("help").doesNotContain("exclusive");
        BallotPlan helped = SampleBallots.withHelp(OPENS);
        BallotPlan again = BallotPlan.read(helped.canonical());

        assertThat(again.items()).isEqualTo(helped.items());
        assertThat(again.items().get(2).exclusive()).containsExactly(3);
        assertThat(again.items().get(3).help()).isEqualTo(SampleBallots.text("Alleen de taak.", "The task only.", "Nur die Aufgabe."));
        assertThat(again.fingerprint()).isEqualTo(helped.fingerprint());
        assertThatThrownBy(() -> plan.items().get(2).standingAlone(List.of(4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.items().getFirst().standingAlone(List.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_change_is_another_fingerprint() {
        assertThat(SampleBallots.plan("core", OPENS, new Thresholds(6, 10, 5)).fingerprint())
                .isNotEqualTo(plan.fingerprint());
        assertThat(SampleBallots.plan("other", OPENS, Thresholds.STANDARD).fingerprint())
                .isNotEqualTo(plan.fingerprint());
        assertThat(SampleBallots.plan("core", OPENS.plusSeconds(1), Thresholds.STANDARD).fingerprint())
                .isNotEqualTo(plan.fingerprint());
    }

    @Test
    void answers_are_deleted_after_the_close_and_within_60_days() {
        LocalDate closes = LocalDate.of(2026, 3, 16);
        assertThat(deletedOn(closes.plusDays(1)).deleteOn()).isEqualTo(closes.plusDays(1));
        assertThat(deletedOn(closes.plusDays(60)).deleteOn()).isEqualTo(closes.plusDays(60));
        assertThatThrownBy(() -> deletedOn(closes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deletedOn(closes.plusDays(61))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_item_is_asked_once() {
        List<BallotItem> twice = new ArrayList<>(plan.items());
        twice.add(plan.items().getFirst());

        assertThatThrownBy(() -> new BallotPlan(
                        plan.title(), plan.purpose(), "core", plan.tree(), twice, plan.thresholds(), plan.opens(),
                        plan.closes(), plan.deleteOn(), plan.zone(), plan.contact()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_open_from_its_first_moment_to_the_one_before_its_last() {
        Instant closes = OPENS.plus(14, ChronoUnit.DAYS);
        assertThat(plan.isOpen(OPENS.minusMillis(1))).isFalse();
        assertThat(plan.isOpen(OPENS)).isTrue();
        assertThat(plan.isOpen(closes.minusMillis(1))).isTrue();
        assertThat(plan.isOpen(closes)).isFalse();
    }

    private BallotPlan deletedOn(LocalDate day) {
        return new BallotPlan(
                plan.title(), plan.purpose(), "core", plan.tree(), plan.items(), plan.thresholds(), plan.opens(),
                plan.closes(), day, plan.zone(), plan.contact());
    }
}
