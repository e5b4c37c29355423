package org.kentering.training;

import java.time.Clock;
import org.kentering.organisation.PersonLeft;
import org.kentering.organisation.UnitChanged;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeSetUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What trainings do about things that happened elsewhere, in the transaction in which they happened. */
@Component
class TrainingConsequences {

    private final TrainingCatalogueCopy copy;
    private final CurriculumLines lines;
    private final Enrolments enrolments;
    private final TrainingSessions sessions;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TrainingConsequences(
            TrainingCatalogueCopy copy,
            CurriculumLines lines,
            Enrolments enrolments,
            TrainingSessions sessions,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.copy = copy;
        this.lines = lines;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.clock = clock;
        this.facts = facts;
    }

    /** A programme that was set up has the trainings of the catalogue at once. */
    @EventListener
    void setUp(ProgrammeSetUp fact) {
        copy.into(fact.id());
    }

    /** Who left needs no seat any more; what they were at stays. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (Enrolment enrolment : enrolments.ahead(fact.person().value(), clock.instant())) {
            TrainingSession session = sessions.findById(enrolment.session()).orElseThrow();
            if (enrolments.delete(enrolment.id().value(), enrolment.version()) > 0) {
                sessions.freeSeat(session.id().value());
                facts.publishEvent(
                        new SessionChanged(session.id(), session.programme(), SessionChanged.Kind.WITHDRAWN));
            }
        }
    }

    /** Where a unit went, what was planned for it goes too, once. */
    @EventListener
    void unitChanged(UnitChanged fact) {
        UnitId successor = fact.successor();
        if (successor == null) {
            return;
        }
        for (CurriculumLine line : lines.forUnit(fact.unit().value())) {
            if (lines.exists(line.training().value(), successor.value(), line.group())) {
                lines.delete(line);
            } else {
                line.moveTo(successor);
                lines.saveAndFlush(line);
            }
        }
    }
}
