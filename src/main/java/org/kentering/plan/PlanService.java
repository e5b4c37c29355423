package org.kentering.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated steps of a programme. */
@Service
@MayParticipate
public class PlanService {

    private final Plans plans;
    private final ProgrammeService programmes;
    private final Clock clock;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    PlanService(
            Plans plans,
            ProgrammeService programmes,
            Clock clock,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.plans = plans;
        this.programmes = programmes;
        this.clock = clock;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** The plan; nothing before the programme is set up. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails> plan(ProgrammeId id) {
        programmes.frame(id);
        return plans.find(id.value()).map(plan -> plan.details(companyDate.today()));
    }

    /**
     * Moves a step to another first day, and what follows it as well.
     *
     * @return what {@link #undo} needs to take it back
     */
    @MayCoordinate
    @Transactional
    public PlanMove move(ProgrammeId id, long seen, int step, LocalDate newStart) {
        Plan plan = mine(id, seen);
        PlanMove move = plan.move(step, newStart, clock.instant());
        save(plan, step, StepChanged.Kind.MOVED);
        return move;
    }

    /**
     * Takes a move back.
     *
     * @throws StaleVersion if one of the steps was moved again since
     */
    @MayCoordinate
    @Transactional
    public void undo(ProgrammeId id, PlanMove move) {
        Plan plan = mine(id);
        plan.undo(move, clock.instant());
        save(plan, move.step(), StepChanged.Kind.MOVE_UNDONE);
    }

    @MayCoordinate
    @Transactional
    public void start(ProgrammeId id, long seen, int step) {
        Plan plan = mine(id, seen);
        plan.start(step, clock.instant());
        save(plan, step, StepChanged.Kind.STARTED);
    }

    /**
     * A step is done.
     *
     * @param anyway although its task for the people is open; without it that is a refusal that warns
     * @throws Refusal {@code plan.step.changeFocusOpen}, if it is open and nobody said "anyway"
     */
    @MayCoordinate
    @Transactional
    public void complete(ProgrammeId id, long seen, int step, boolean anyway) {
        Plan plan = mine(id, seen);
        boolean focusOpen = plan.step(step).isChangeFocusOpen();
        plan.complete(step, anyway, companyDate.today(), clock.instant());
        save(plan, step, focusOpen ? StepChanged.Kind.COMPLETED_ANYWAY : StepChanged.Kind.COMPLETED);
    }

    @MayCoordinate
    @Transactional
    public void reopen(ProgrammeId id, long seen, int step) {
        Plan plan = mine(id, seen);
        plan.reopen(step, clock.instant());
        save(plan, step, StepChanged.Kind.REOPENED);
    }

    /** The task for the people that belongs to a step is done, or is not after all. */
    @MayCoordinate
    @Transactional
    public void markChangeFocus(ProgrammeId id, long seen, int step, boolean done) {
        Plan plan = mine(id, seen);
        plan.markChangeFocus(step, done, companyDate.today(), clock.instant());
        save(plan, step, done ? StepChanged.Kind.FOCUS_DONE : StepChanged.Kind.FOCUS_REOPENED);
    }

    private Plan mine(ProgrammeId id, long seen) {
        Plan plan = mine(id);
        plan.check(seen);
        return plan;
    }

    private Plan mine(ProgrammeId id) {
        programmes.require(id, Role.COORDINATOR).requireRunning();
        return plans.find(id.value()).orElseThrow(NotFound::new);
    }

    private void save(Plan plan, int step, StepChanged.Kind kind) {
        plans.saveAndFlush(plan);
        facts.publishEvent(new StepChanged(plan.id(), step, kind));
    }
}
