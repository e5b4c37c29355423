package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

class VoiceEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final AccountId coordinator = AccountId.random();

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void beginsNewAndOpen(EntryKind kind) {
        VoiceEntry entry = entry(kind);
        assertThat(entry.status()).isEqualTo(EntryStatus.NEW);
        assertThat(entry.isStillOpen()).isTrue();
    }

    @Test
    void anAnswerSettlesAQuestionButAConcernOnlyWhenItIsResolved() {
        VoiceEntry question = entry(EntryKind.QUESTION);
        question.answer("Public data only.", coordinator, NOW);
        assertThat(question.isStillOpen()).isFalse();

        VoiceEntry concern = entry(EntryKind.CONCERN);
        concern.answer("We look into it.", coordinator, NOW);
        assertThat(concern.status()).isEqualTo(EntryStatus.ANSWERED);
        assertThat(concern.isStillOpen()).isTrue();
        concern.resolve(null, coordinator, NOW);
        assertThat(concern.isStillOpen()).isFalse();
    }

    @Test
    void nothingIsResolvedWithoutAWordOnWhatWasDone() {
        VoiceEntry idea = entry(EntryKind.IDEA);
        assertThatThrownBy(() -> idea.resolve("  ", coordinator, NOW)).hasMessage("voice.entry.outcomeMissing");
        idea.resolve("It is a use case now.", coordinator, NOW);
        assertThat(idea.answer()).isEqualTo("It is a use case now.");
        assertThatThrownBy(() -> idea.resolve("again", coordinator, NOW)).hasMessage("voice.entry.resolvedAlready");
        assertThatThrownBy(() -> idea.answer("late", coordinator, NOW)).hasMessage("voice.entry.resolvedAlready");
    }

    @Test
    void goesToAPersonOrToARoleButNotToBoth() {
        VoiceEntry entry = entry(EntryKind.QUESTION);
        entry.routeTo(PersonId.random());
        entry.routeTo(Role.COMPLIANCE);
        assertThat(entry.routedPerson()).isNull();
        assertThat(entry.routedRole()).isEqualTo(Role.COMPLIANCE);
        assertThat(entry.status()).isEqualTo(EntryStatus.ROUTED);
        entry.takeUp();
        assertThatThrownBy(entry::takeUp).hasMessage("voice.entry.inProgressAlready");
        entry.answer("Yes.", coordinator, NOW);
        assertThatThrownBy(() -> entry.routeTo(Role.SPONSOR)).hasMessage("voice.entry.settledAlready");
    }

    @Test
    void isReopenedWithAReasonAndWaitsAgain() {
        VoiceEntry entry = entry(EntryKind.QUESTION);
        assertThatThrownBy(() -> entry.reopen("Still unclear")).hasMessage("voice.entry.openAlready");
        entry.answer("Yes.", coordinator, NOW);
        assertThatThrownBy(() -> entry.reopen(" ")).hasMessage("voice.line.missing");
        entry.reopen("Still unclear");
        assertThat(entry.status().isWaiting()).isTrue();
        assertThat(entry.isStillOpen()).isTrue();
    }

    @Test
    void onlyAWinIsPublishedAndThatSettlesIt() {
        assertThatThrownBy(() -> entry(EntryKind.IDEA).publish("Look", NOW)).hasMessage("voice.entry.onlyWins");
        VoiceEntry win = entry(EntryKind.WIN);
        win.publish("Quotation in two hours", NOW);
        assertThat(win.status()).isEqualTo(EntryStatus.RESOLVED);
    }

    @Test
    void theSponsorDecidesOnceWhatSomebodyElseEscalated() {
        VoiceEntry concern = entry(EntryKind.CONCERN);
        AccountId sponsor = AccountId.random();
        assertThatThrownBy(() -> concern.decide("Yes", sponsor, NOW)).hasMessage("voice.entry.nothingToDecide");
        concern.escalate(escalation(6, TODAY), coordinator, NOW, TODAY);
        assertThatThrownBy(() -> concern.escalate(escalation(6, TODAY), coordinator, NOW, TODAY))
                .hasMessage("voice.entry.escalatedAlready");
        assertThatThrownBy(() -> concern.decide("Yes", coordinator, NOW)).hasMessage("voice.entry.ownEscalation");
        concern.decide("Two evening sessions", sponsor, NOW);
        assertThat(concern.status()).isEqualTo(EntryStatus.IN_PROGRESS);
        assertThatThrownBy(() -> concern.decide("No", sponsor, NOW)).hasMessage("voice.entry.nothingToDecide");

        concern.escalate(escalation(9, TODAY), coordinator, NOW.plus(Duration.ofDays(30)), TODAY.plusDays(30));
        assertThat(concern.decision()).as("a new question to the sponsor has no answer yet").isNull();
    }

    @Test
    void anEscalationNamesPeopleAndADayThatIsNotAhead() {
        VoiceEntry concern = entry(EntryKind.CONCERN);
        assertThatThrownBy(() -> concern.escalate(escalation(0, TODAY), coordinator, NOW, TODAY))
                .hasMessage("voice.entry.peopleMissing");
        assertThatThrownBy(() -> concern.escalate(escalation(1, TODAY.plusDays(1)), coordinator, NOW, TODAY))
                .hasMessage("voice.entry.sinceAhead");
        assertThat(concern.isEscalated()).isFalse();
    }

    @Test
    void aLineIsCountedInCodePointsAndHoldsNothingUnseen() {
        String longest = "\uD83D\uDE00".repeat(Line.LONGEST);
        assertThat(Line.of(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Line.of(longest + "x")).hasMessage("voice.line.tooLong");
        assertThatThrownBy(() -> Line.of(" \u200B\n")).hasMessage("voice.line.missing");
        assertThat(Line.of("<b>a</b>\n=1+1\u202E")).isEqualTo("<b>a</b> =1+1");
    }

    private static EscalationDraft escalation(int people, LocalDate since) {
        return new EscalationDraft(people, since, "Needs evening sessions");
    }

    private static VoiceEntry entry(EntryKind kind) {
        return new VoiceEntry(
                ProgrammeId.random(),
                new VoiceEntryDraft(VoiceEntryId.random(), kind, "time", UnitId.random(), "The night shift gets no sessions"),
                AccountId.random(),
                NOW);
    }
}
