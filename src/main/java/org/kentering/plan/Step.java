package org.kentering.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.catalogue.PlaybookBlock;
import org.kentering.catalogue.PlaybookStep;
import org.kentering.catalogue.Weeks;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.LocalTextConverter;
import org.kentering.kernel.Refusal;
import org.kentering.programme.PhaseKey;

/**
 * A step of a plan: to do, running, done. The words are copied from the playbook when the plan is made, so that a new
 * version of the book changes no plan that is under way. Changed only through its plan, which carries the version.
 */
@Entity
@Table(name = "plan_step")
class Step {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StepId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Plan plan;

    private int place;

    private int stepNumber;

    private int block;

    @Convert(converter = LocalTextConverter.class)
    private LocalText blockName;

    @Convert(converter = LocalTextConverter.class)
    private LocalText name;

    @Convert(converter = LocalTextConverter.class)
    private LocalText content;

    @Enumerated(EnumType.STRING)
    private PhaseKey firstPhase;

    @Enumerated(EnumType.STRING)
    private PhaseKey duePhase;

    @Enumerated(EnumType.STRING)
    private ChangeLevel level;

    @Enumerated(EnumType.STRING)
    private ChangeLevel focusLevel;

    @Convert(converter = LocalTextConverter.class)
    private LocalText focusTitle;

    @Convert(converter = LocalTextConverter.class)
    private LocalText focusHow;

    private @Nullable LocalDate focusDoneOn;

    private @Nullable Integer minWeeks;

    private @Nullable Integer maxWeeks;

    private @Nullable Integer beside;

    @ElementCollection
    @CollectionTable(name = "plan_step_after", joinColumns = @JoinColumn(name = "step_id"))
    @Column(name = "after_number")
    private Set<Integer> after = new HashSet<>();

    private LocalDate plannedStart;

    private @Nullable LocalDate plannedEnd;

    /** The day that somebody moved it to, on purpose; before that it does not start, not even at the earliest. */
    private @Nullable LocalDate movedTo;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.TO_DO;

    private @Nullable LocalDate doneOn;

    protected Step() {}

    Step(Plan plan, int place, PlaybookStep template, PlaybookBlock inBlock, Span planned) {
        this.id = StepId.random();
        this.plan = plan;
        this.place = place;
        this.stepNumber = template.number();
        this.block = inBlock.number();
        this.blockName = inBlock.name();
        this.name = template.name();
        this.content = template.content();
        this.firstPhase = PhaseKey.of(template.startsInPhase());
        this.duePhase = PhaseKey.of(template.phase());
        this.level = template.level();
        this.focusLevel = template.changeFocus().level();
        this.focusTitle = template.changeFocus().title();
        this.focusHow = template.changeFocus().how();
        Weeks weeks = template.weeks();
        this.minWeeks = weeks == null ? null : weeks.min();
        this.maxWeeks = weeks == null ? null : weeks.max();
        this.beside = template.beside();
        this.after = new HashSet<>(template.after());
        place(planned);
    }

    void start() {
        if (state != StepState.TO_DO) {
            throw Refusal.of("plan.step.notToDo");
        }
        state = StepState.RUNNING;
    }

    /**
     * Done.
     *
     * @param anyway although the task for the people is still open: the warning was read
     */
    void complete(boolean anyway, LocalDate today) {
        requireNotDone();
        if (focusDoneOn == null && !anyway) {
            throw Refusal.of("plan.step.changeFocusOpen", focusTitle);
        }
        state = StepState.DONE;
        doneOn = today;
    }

    void reopen() {
        if (state != StepState.DONE) {
            throw Refusal.of("plan.step.notDone");
        }
        state = StepState.RUNNING;
        doneOn = null;
    }

    void markChangeFocus(boolean done, LocalDate today) {
        focusDoneOn = done ? today : null;
    }

    void requireNotDone() {
        if (state == StepState.DONE) {
            throw Refusal.of("plan.step.done", stepNumber);
        }
    }

    void place(Span span) {
        plannedStart = span.start();
        plannedEnd = span.end();
    }

    void moveTo(@Nullable LocalDate day) {
        movedTo = day;
    }

    boolean isFollowerOf(int number) {
        return after.contains(number) || beside != null && beside == number;
    }

    boolean isChangeFocusOpen() {
        return focusDoneOn == null;
    }

    boolean isDone() {
        return state == StepState.DONE;
    }

    boolean isLate(LocalDate today) {
        return !isDone() && plannedEnd != null && plannedEnd.isBefore(today);
    }

    /** Whether it stands in the calendar: done, under way, or to come. A day that passed unused is no date any more. */
    boolean isDated(LocalDate today) {
        return state != StepState.TO_DO || !plannedStart.isBefore(today);
    }

    int place() {
        return place;
    }

    int number() {
        return stepNumber;
    }

    Span planned() {
        return new Span(plannedStart, plannedEnd);
    }

    @Nullable LocalDate movedTo() {
        return movedTo;
    }

    Set<Integer> after() {
        return Set.copyOf(after);
    }

    @Nullable Integer beside() {
        return beside;
    }

    @Nullable Integer minWeeks() {
        return minWeeks;
    }

    @Nullable Integer maxWeeks() {
        return maxWeeks;
    }

    int block() {
        return block;
    }

    LocalText blockName() {
        return blockName;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    StepDetails details(Span earliest, LocalDate today) {
        return new StepDetails(
                id, stepNumber, block, blockName, name, content, firstPhase, duePhase, level, minWeeks, maxWeeks, beside,
                after, earliest, planned(), state, doneOn, focusLevel, focusTitle, focusHow, focusDoneOn,
                isLate(today));
    }
}
