package org.kentering.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.kentering.decision.DecisionTaken;
import org.kentering.decision.Verdict;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.PersonLeft;
import org.kentering.organisation.UnitChanged;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a programme does about things that happened elsewhere, in the transaction in which they happened. */
@Component
class ProgrammeConsequences {

    private final Programmes programmes;
    private final RoleAssignments assignments;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    ProgrammeConsequences(
            Programmes programmes, RoleAssignments assignments, CompanyDate companyDate, ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** A gate was decided: go on, wait, or stop. */
    @EventListener
    void gateDecided(DecisionTaken fact) {
        if (!fact.subject().kind().equals(PhaseService.GATE)) {
            return;
        }
        ProgrammeId id = new ProgrammeId(fact.subject().programme());
        Programme programme = programmes.findById(id).orElseThrow();
        Passage passage = programme.passage();
        if (passage == null || !passage.id().equals(fact.subject().id())) {
            // Asked before an iteration back: the phase that the question was about has been left since.
            throw Refusal.of("programme.gate.outdated");
        }
        PhaseKey from = programme.phase();
        LocalDate today = companyDate.today();
        switch (fact.verdict()) {
            case Verdict.GO -> {
                programme.moveOn(today);
                facts.publishEvent(new PhaseEntered(id, from, programme.phase()));
            }
            case Verdict.HOLD -> {
                LocalDate until = Objects.requireNonNull(fact.until());
                programme.hold(until);
                facts.publishEvent(new GateHeld(id, from, until));
            }
            case Verdict.STOP -> {
                programme.stop(today);
                facts.publishEvent(new ProgrammeStopped(id));
            }
        }
        programmes.saveAndFlush(programme);
    }

    /** Who left the organisation holds no role any more. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (RoleAssignment assignment : assignments.heldBy(fact.person().value())) {
            assignment.end(companyDate.today());
            assignments.saveAndFlush(assignment);
            facts.publishEvent(new RoleEnded(
                    assignment.id(), assignment.programme(), assignment.person(), assignment.role()));
        }
    }

    /** Where a unit went, its programmes and champions go too. */
    @EventListener
    void unitChanged(UnitChanged fact) {
        if (fact.successors().isEmpty()) {
            return;
        }
        for (Programme programme : programmes.running()) {
            programme.replaceUnit(fact.unit(), fact.successors());
            programmes.saveAndFlush(programme);
        }
        for (RoleAssignment assignment : assignments.heldFor(fact.unit().value())) {
            assignment.replaceUnit(fact.unit(), fact.successors());
            assignments.saveAndFlush(assignment);
        }
    }
}
