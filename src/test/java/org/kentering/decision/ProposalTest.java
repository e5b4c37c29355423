package org.kentering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;

class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AccountId ASKER = AccountId.random();
    private static final AccountId SPONSOR = AccountId.random();
    private static final LocalText WORDS = new LocalText("vraag", "question", "Frage");

    private final Proposal proposal = asked(Audience.PROGRAMME);

    @Test
    void somebodyElseDecides() {
        proposal.decide(new DecisionDraft(Verdict.GO, " The pilot works. ", null), SPONSOR, NOW, TODAY);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECIDED);
        assertThat(proposal.details().reason()).isEqualTo("The pilot works.");
        assertThat(proposal.details().closedBy()).isEqualTo(SPONSOR);
        assertThat(proposal.heldUntil()).isNull();
    }

    @Test
    void nobodyDecidesWhatTheyAskedForThemselves() {
        refused("decision.proposal.ownProposal", () -> proposal.decide(go("yes"), ASKER, NOW, TODAY));
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
    }

    @Test
    void aDecisionHasAReason() {
        refused("decision.proposal.needsReason", () -> proposal.decide(go("  "), SPONSOR, NOW, TODAY));
    }

    @Test
    void aHoldNamesALaterDay() {
        for (LocalDate until : new LocalDate[] {null, TODAY.minusDays(1), TODAY}) {
            refused(
                    "decision.proposal.needsDate",
                    () -> proposal.decide(new DecisionDraft(Verdict.HOLD, "not yet", until), SPONSOR, NOW, TODAY));
        }
        proposal.decide(new DecisionDraft(Verdict.HOLD, "not yet", TODAY.plusDays(1)), SPONSOR, NOW, TODAY);
        assertThat(proposal.heldUntil()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aDayGivenWithGoIsNotKept() {
        proposal.decide(new DecisionDraft(Verdict.GO, "yes", TODAY.plusDays(9)), SPONSOR, NOW, TODAY);
        assertThat(proposal.heldUntil()).isNull();
    }

    @Test
    void whatIsDecidedStaysDecided() {
        proposal.decide(go("yes"), SPONSOR, NOW, TODAY);
        refused("decision.proposal.closed", () -> proposal.decide(go("again"), SPONSOR, NOW, TODAY));
        refused("decision.proposal.closed", () -> proposal.withdraw(ASKER, NOW));
    }

    @Test
    void onlyTheAskerTakesItBack() {
        refused("decision.proposal.notYours", () -> proposal.withdraw(SPONSOR, NOW));
        proposal.withdraw(ASKER, NOW);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void everybodyWithAPartReadsWhatIsForTheProgramme() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            assertThat(DecisionPolicy.mayRead(proposal, AccountId.random(), Set.of(role))).as(role.name()).isTrue();
        }
        assertThat(DecisionPolicy.mayRead(proposal, ASKER, Set.of())).as("no part in the programme").isFalse();
    }

    @Test
    void whatIsForThePartiesIsReadByThemOnly() {
        Proposal narrow = asked(Audience.PARTIES);
        Set<Role> readers = EnumSet.of(Role.SPONSOR, Role.COORDINATOR, Role.OBSERVER, Role.COMPLIANCE);
        for (Role role : Role.values()) {
            assertThat(DecisionPolicy.mayRead(narrow, AccountId.random(), Set.of(role)))
                    .as(role.name())
                    .isEqualTo(readers.contains(role));
        }
        assertThat(DecisionPolicy.mayRead(narrow, ASKER, Set.of(Role.CHAMPION))).as("the asker").isTrue();
    }

    @Test
    void onlyTheAskedRoleDecides() {
        for (Role role : Role.values()) {
            assertThat(DecisionPolicy.mayDecide(proposal, Set.of(role)))
                    .as(role.name())
                    .isEqualTo(role == Role.SPONSOR);
        }
    }

    @Test
    void theWorksCouncilAsksForNothing() {
        assertThat(DecisionPolicy.mayAsk(Set.of(Role.OBSERVER))).isFalse();
        assertThat(DecisionPolicy.mayAsk(Set.of())).isFalse();
        assertThat(DecisionPolicy.mayAsk(Set.of(Role.OBSERVER, Role.CHAMPION))).isTrue();
    }

    @Test
    void theEvidenceComesBackFromTheDatabaseAsItWas() {
        List<CriterionSnapshot> evidence = List.of(
                new CriterionSnapshot("why", WORDS, Standing.MET, new LocalText("\"ja\"", "yes", "ja; é")),
                new CriterionSnapshot("pulse", WORDS, Standing.UNKNOWN, WORDS));
        CriterionSnapshotsConverter column = new CriterionSnapshotsConverter();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(evidence))).isEqualTo(evidence);
    }

    private static DecisionDraft go(String reason) {
        return new DecisionDraft(Verdict.GO, reason, null);
    }

    private static Proposal asked(Audience audience) {
        Subject subject = new Subject("some.thing", UUID.randomUUID(), UUID.randomUUID());
        return new Proposal(subject, WORDS, "p/north", Role.SPONSOR, audience, List.of(), ASKER, NOW);
    }

    private static void refused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason().key()).isEqualTo(key));
    }
}
