package org.kentering.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** What a programme asks of its people: decisions that wait, the set-up, a missing sponsor, a gate after a hold. */
@Component
class ProgrammeDueItems implements DueItemSource {

    private final Programmes programmes;
    private final RoleAssignments assignments;
    private final DecisionService decisions;

    ProgrammeDueItems(Programmes programmes, RoleAssignments assignments, DecisionService decisions) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.decisions = decisions;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        Programme programme = programmes
                .findById(new ProgrammeId(participant.programme()))
                .orElseThrow();
        List<DueItem> due = new ArrayList<>();
        for (ProposalDetails waiting : decisions.waiting(participant.programme())) {
            due.add(new DueItem(
                    "programme.decision",
                    Message.of("programme.due.decide", waiting.title()),
                    Message.of("programme.due.criteriaMet", waiting.met(), waiting.criteria().size()),
                    null,
                    waiting.path(),
                    programme.phase().name()));
        }
        if (participant.holdsAny(Role.COORDINATOR) && programme.state() != ProgrammeState.STOPPED) {
            coordinatorsOwn(programme, until, due);
        }
        return due;
    }

    private void coordinatorsOwn(Programme programme, LocalDate until, List<DueItem> due) {
        if (programme.state() == ProgrammeState.NEW) {
            due.add(item(programme, "programme.set-up", "programme.due.setUp", null, "set-up"));
        }
        if (assignments.count(programme.id().value(), Role.SPONSOR) == 0) {
            due.add(item(programme, "programme.sponsor", "programme.due.nameSponsor", null, ""));
        }
        LocalDate held = programme.gateHeldUntil();
        if (held != null && !held.isAfter(until)) {
            due.add(item(programme, "programme.gate", "programme.due.askAgain", held, "phases"));
        }
    }

    private static DueItem item(
            Programme programme, String kind, String title, @Nullable LocalDate day, String path) {
        return new DueItem(
                kind,
                Message.of(title),
                null,
                day,
                "p/" + programme.key() + (path.isEmpty() ? "" : "/" + path),
                programme.phase().name());
    }
}
