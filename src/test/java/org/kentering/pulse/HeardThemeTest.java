package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Message;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.PersonId;

class HeardThemeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId OWNER = PersonId.random();

    @Test
    void aPromiseLiesAheadAndWhatIsSoAlreadyLiesBehind() {
        assertThat(named(Disposition.DOING, TODAY, "We do").isWaiting()).isTrue();
        assertThat(named(Disposition.ALREADY_SO, TODAY, "It is").isWaiting()).isFalse();
        assertRefused("pulse.ledger.dueInPast", () -> named(Disposition.DOING, TODAY.minusDays(1), "We do"));
        assertRefused("pulse.ledger.dueInPast", () -> named(Disposition.NOT_NOW, TODAY.minusDays(1), "Not now"));
        assertRefused("pulse.ledger.sinceAhead", () -> named(Disposition.ALREADY_SO, TODAY.plusDays(1), "It is"));
    }

    @Test
    void whatWasPromisedIsLateAfterItsDayUntilItIsSettled() {
        HeardTheme theme = named(Disposition.DOING, TODAY.plusDays(3), "We do");
        assertThat(theme.isOverdue(TODAY.plusDays(3))).isFalse();
        assertThat(theme.isOverdue(TODAY.plusDays(4))).isTrue();
        theme.settle(TODAY.plusDays(4));
        assertThat(theme.isOverdue(TODAY.plusDays(5))).isFalse();
        assertRefused("pulse.ledger.settledAlready", () -> theme.settle(TODAY.plusDays(5)));
    }

    @Test
    void anotherDayOpensItAgainAndOtherWordsDoNot() {
        HeardTheme theme = named(Disposition.DOING, TODAY.plusDays(3), "We do");
        theme.settle(TODAY.plusDays(1));
        theme.change(draft(Disposition.DOING, TODAY.plusDays(3), "We did"), TODAY.plusDays(10));
        assertThat(theme.settledOn()).isEqualTo(TODAY.plusDays(1));
        theme.change(draft(Disposition.NOT_NOW, TODAY.plusDays(90), "Later"), TODAY.plusDays(10));
        assertThat(theme.isWaiting()).isTrue();
    }

    @Test
    void theSentenceIsThereCleanAndShort() {
        assertRefused("pulse.ledger.sentenceMissing", () -> named(Disposition.DOING, TODAY, " \u200b "));
        assertRefused("pulse.ledger.sentenceTooLong", () -> named(Disposition.DOING, TODAY, "x".repeat(601)));
        assertThat(named(Disposition.DOING, TODAY, "😀".repeat(600)).sentence()).hasSize(1200);
        assertThat(named(Disposition.DOING, TODAY, "right\u202e\r\nnow").sentence()).isEqualTo("right now");
    }

    @Test
    void whatIsDoneIsToldAsDone() {
        LocalText time = new LocalText("Tijd", "Time", "Zeit");
        Message told = LedgerLine.told(time, Disposition.DOING, TODAY, TODAY.plusDays(1), "Hours");
        assertThat(told).isEqualTo(Message.of("pulse.ledger.told.done", time, TODAY.plusDays(1), "Hours"));
        assertThat(LedgerLine.told(time, Disposition.NOT_NOW, TODAY, TODAY.plusDays(1), "Later").key())
                .isEqualTo("pulse.ledger.told.not_now");
    }

    private static HeardTheme named(Disposition disposition, LocalDate due, String sentence) {
        return new HeardTheme(new WaveId(UUID.randomUUID()), 1, draft(disposition, due, sentence), TODAY);
    }

    private static HeardThemeDraft draft(Disposition disposition, LocalDate due, String sentence) {
        return new HeardThemeDraft("time", disposition, OWNER, due, sentence);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
