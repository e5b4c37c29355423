package org.kentering.champion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeId;

class ChampionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private final PersonId person = PersonId.random();
    private final AccountId lead = AccountId.random();
    private final Champion champion = new Champion(new ChampionId(UUID.randomUUID()), ProgrammeId.random(), person);

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertThatThrownBy(() -> champion.standInBy(person)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoAskedForTheHoursDoesNotAgreeToThem() {
        champion.askedBy(lead);
        assertThatThrownBy(() -> champion.agree(BigDecimal.TWO, lead, TODAY)).hasMessage("champion.hours.ownQuestion");

        champion.agree(BigDecimal.TWO, AccountId.random(), TODAY);
        assertThat(champion.agreedHours()).isEqualTo(BigDecimal.TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "40.5", "1.25"})
    void hoursAreFromNoughtToFortyWithOneDecimal(String hours) {
        assertThatThrownBy(() -> champion.agree(new BigDecimal(hours), lead, TODAY)).hasMessage("champion.hours.range");
    }

    @Test
    void whoStepsDownLeavesNothingAgreed() {
        champion.standInBy(PersonId.random());
        champion.rotateOn(TODAY);
        champion.agree(BigDecimal.ONE, lead, TODAY);
        champion.stepDown();

        assertThat(champion.deputy()).isNull();
        assertThat(champion.rotationOn()).isNull();
        assertThat(champion.agreedHours()).isNull();
        assertThat(champion.agreedOn()).isNull();
    }

    @Test
    void aContactLiesNotAhead() {
        ContactDraft tomorrow = new ContactDraft(ContactKind.CALL, TODAY.plusDays(1), "");
        assertThatThrownBy(() -> new ChampionContact(champion.id(), tomorrow, lead, Instant.EPOCH, TODAY))
                .hasMessage("champion.contact.ahead");
    }

    @Test
    void aNoteIsCountedInCodePointsAndCleaned() {
        String longest = "\uD83D\uDE00".repeat(ChampionContact.LONGEST_NOTE);
        assertThat(new ChampionContact(champion.id(), new ContactDraft(ContactKind.CALL, TODAY, longest), lead, Instant.EPOCH, TODAY)
                        .note())
                .isEqualTo(longest);
        ContactDraft over = new ContactDraft(ContactKind.CALL, TODAY, longest + "x");
        assertThatThrownBy(() -> new ChampionContact(champion.id(), over, lead, Instant.EPOCH, TODAY))
                .hasMessage("champion.contact.noteLength");
        assertThat(new ChampionContact(
                                champion.id(), new ContactDraft(ContactKind.CALL, TODAY, "a\u202Eb\u0000 "), lead,
                                Instant.EPOCH, TODAY)
                        .note())
                .isEqualTo("ab");
    }
}
