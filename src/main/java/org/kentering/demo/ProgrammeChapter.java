package org.kentering.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kentering.decision.DecisionDraft;
import org.kentering.decision.DecisionService;
import org.kentering.decision.DeclarationDetails;
import org.kentering.decision.DeclarationDraft;
import org.kentering.decision.ProposalDetails;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.Goal;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeDraft;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeStart;
import org.kentering.programme.RoleDraft;
import org.kentering.programme.RoleService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The programme: started by the administrator, set up by the coordinator, led through its gates by the sponsor. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(2)
class ProgrammeChapter implements Chapter {

    private static final int SET_UP = -181;
    private static final int VISION_WRITTEN = -92;

    private final ProgrammeService programmes;
    private final RoleService roles;
    private final PhaseService phases;
    private final DecisionService decisions;
    private final OrganisationService organisation;

    ProgrammeChapter(
            ProgrammeService programmes,
            RoleService roles,
            PhaseService phases,
            DecisionService decisions,
            OrganisationService organisation) {
        this.programmes = programmes;
        this.roles = roles;
        this.phases = phases;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    @Override
    public void tell(Telling telling) {
        Story.TheProgramme told = telling.story().programme();
        String administrator = telling.administrator();
        telling.timeline().on(CompanyChapter.FIRST_DAY, () -> telling.cast().act(administrator, () ->
                telling.started(programmes.start(new ProgrammeStart(
                        told.key(),
                        Set.of(organisation.tree().root()),
                        telling.cast().person(told.coordinator()))))));
        byCoordinator(telling, SET_UP, () -> {
            describe(telling, false);
            give(telling, told.sponsor(), Role.SPONSOR);
            give(telling, told.dataSteward(), Role.DATA_STEWARD);
        });
        byCoordinator(telling, VISION_WRITTEN, () -> describe(telling, true));
        telling.story().declarations().forEach(stated ->
                byCoordinator(telling, stated.day(), () -> declare(telling, stated)));
        telling.story().gates().forEach(gate -> gate(telling, gate));
    }

    private static void byCoordinator(Telling telling, int day, Runnable act) {
        telling.timeline().on(day, () -> telling.cast().act(telling.coordinator(), act));
    }

    private void give(Telling telling, String person, Role role) {
        roles.assign(telling.programme(), RoleDraft.of(telling.cast().person(person), role));
    }

    /** The wizard at first; vision and measurable goals grow in the second phase. */
    private void describe(Telling telling, boolean withVision) {
        Story.TheProgramme told = telling.story().programme();
        List<Goal> goals = told.goals().stream()
                .map(aim -> new Goal(
                        aim.text(),
                        withVision ? aim.target() : null,
                        aim.measure(),
                        withVision ? telling.timeline().date(aim.day()) : null))
                .toList();
        ProgrammeDraft draft = new ProgrammeDraft(
                told.name(),
                told.whatChanges(),
                told.why(),
                told.forWhom(),
                withVision ? told.vision() : "",
                goals,
                Map.copyOf(told.answers()),
                telling.timeline().date(SET_UP),
                told.factor());
        long seen = programmes.frame(telling.programme()).version();
        if (withVision) {
            programmes.describe(telling.programme(), seen, draft);
        } else {
            programmes.setUp(telling.programme(), seen, draft);
        }
    }

    private void declare(Telling telling, Story.Stated stated) {
        Long before = phases.gate(telling.programme()).orElseThrow().criteria().stream()
                .filter(finding -> finding.key().equals(stated.criterion()))
                .flatMap(finding -> Stream.ofNullable(finding.declaration()))
                .findFirst()
                .map(DeclarationDetails::version)
                .orElse(null);
        phases.declare(
                telling.programme(),
                stated.criterion(),
                new DeclarationDraft(stated.fulfilled(), stated.reason(), before));
    }

    private void gate(Telling telling, Story.Gate gate) {
        byCoordinator(telling, gate.asked(), () -> phases.askForGate(
                telling.programme(), programmes.frame(telling.programme()).version()));
        if (gate.decided() != null && gate.verdict() != null) {
            telling.timeline().on(gate.decided(), () -> telling.cast().act(telling.story().programme().sponsor(), () -> {
                ProposalDetails asked = decisions.waiting(telling.programme().value()).getFirst();
                decisions.decide(
                        asked.id(),
                        asked.version(),
                        new DecisionDraft(
                                gate.verdict(),
                                gate.reason(),
                                gate.until() == null ? null : telling.timeline().date(gate.until())));
            }));
        }
    }
}
