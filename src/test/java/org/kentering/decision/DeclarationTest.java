package org.kentering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.identity.AccountId;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;

class DeclarationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AccountId ANNA = AccountId.random();
    private static final Subject GATE = new Subject("programme.gate", UUID.randomUUID(), UUID.randomUUID());
    private static final GateCriterionTemplate INFORMED = new GateCriterionTemplate(
            "informed", new LocalText("De OR weet het", "The council knows", "Der Betriebsrat weiß es"), "declared", null);

    @Test
    void whatNobodyStatedIsUnknown() {
        CriterionFinding finding = GateService.declared(INFORMED, null);
        assertThat(finding.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(finding.isOpen()).isTrue();
    }

    @Test
    void whatSomebodyStatedCountsAsStated() {
        Declaration yes = new Declaration(GATE, "informed", true, "Meeting of 12 February", ANNA, NOW);
        Declaration no = new Declaration(GATE, "informed", false, "They asked for more time", ANNA, NOW);
        assertThat(GateService.declared(INFORMED, yes).standing()).isEqualTo(Standing.MET);
        assertThat(GateService.declared(INFORMED, no).standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void whoWhenAndWhyAreKept() {
        Declaration declaration = new Declaration(GATE, "informed", true, " Meeting ", ANNA, NOW);
        assertThat(declaration.details()).isEqualTo(new DeclarationDetails(declaration.id(), true, "Meeting", ANNA, NOW, 0));
    }

    @Test
    void aStatementHasAReason() {
        assertThatThrownBy(() -> new Declaration(GATE, "informed", true, " ", ANNA, NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyOverwritesAStatementTheyDidNotSee() {
        Declaration stated = new Declaration(GATE, "informed", true, "Meeting", ANNA, NOW);
        assertThatThrownBy(() -> stated.check(null)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aCriterionWhoseModuleSaysNothingIsUnknown() {
        GateCriterionTemplate measured = new GateCriterionTemplate(
                "trained", new LocalText("a", "b", "c"), "training.trained-share", null);
        CriterionFinding finding = GateService.measured(measured, null);
        assertThat(finding.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(finding.text()).isEqualTo(Message.of("decision.criterion.noData"));
    }
}
