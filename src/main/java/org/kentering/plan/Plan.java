package org.kentering.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Playbook;
import org.kentering.catalogue.PlaybookBlock;
import org.kentering.catalogue.PlaybookStep;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;

/** The dated steps of a programme. Who changes one step changes the plan: its version guards them all. */
@Entity
@Table(name = "plan")
class Plan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId id;

    private String playbook;

    private int playbookVersion;

    private LocalDate startDate;

    private BigDecimal factor;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Step> steps = new ArrayList<>();

    /** Written by every command, so that a change of a step alone counts the version up too. */
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected Plan() {}

    Plan(ProgrammeId id, Playbook book, LocalDate startDate, BigDecimal factor, Instant now) {
        this.id = id;
        this.playbook = book.id();
        this.playbookVersion = book.version();
        this.startDate = startDate;
        this.factor = factor;
        this.changedAt = now;
        Map<Integer, Span> planned = PlanDates.planned(book, startDate, factor);
        for (PlaybookStep step : book.inOrder()) {
            PlaybookBlock block = book.blocks().stream()
                    .filter(one -> one.number() == step.block())
                    .findFirst()
                    .orElseThrow();
            steps.add(new Step(this, steps.size(), step, block, planned.get(step.number())));
        }
    }

    /**
     * Moves a step that is not done to another first day, and with it all that follow it by as many days. A follower
     * never starts before what it waits for has ended.
     *
     * @throws Refusal if it is done, takes its dates from another step, or would start before what it waits for ends
     */
    PlanMove move(int number, LocalDate newStart, Instant now) {
        Step step = step(number);
        step.requireNotDone();
        Integer neighbour = step.beside();
        if (neighbour != null) {
            throw Refusal.of("plan.step.beside", number, neighbour);
        }
        LocalDate free = freeFrom(step);
        if (newStart.isBefore(free)) {
            throw Refusal.of("plan.step.tooEarly", number, free);
        }
        long days = ChronoUnit.DAYS.between(step.planned().start(), newStart);
        LocalDate movedBefore = step.movedTo();
        List<PlanMove.Shift> shifts = new ArrayList<>();
        shift(step, newStart, shifts);
        Set<Integer> moved = new HashSet<>(Set.of(number));
        for (Step follower : steps) {
            if (!follower.isDone() && moved.stream().anyMatch(follower::isFollowerOf)) {
                shiftFollower(follower, days, shifts);
                moved.add(follower.number());
            }
        }
        step.moveTo(newStart);
        changedAt = now;
        return new PlanMove(number, movedBefore, shifts);
    }

    private void shiftFollower(Step follower, long days, List<PlanMove.Shift> shifts) {
        Integer neighbour = follower.beside();
        if (neighbour != null) {
            Span before = follower.planned();
            follower.place(step(neighbour).planned());
            shifts.add(new PlanMove.Shift(follower.number(), before, follower.planned()));
            return;
        }
        LocalDate wanted = follower.planned().start().plusDays(days);
        LocalDate free = freeFrom(follower);
        shift(follower, wanted.isBefore(free) ? free : wanted, shifts);
    }

    private static void shift(Step step, LocalDate newStart, List<PlanMove.Shift> shifts) {
        Span before = step.planned();
        step.place(before.from(newStart));
        shifts.add(new PlanMove.Shift(step.number(), before, step.planned()));
    }

    /** From which day on nothing that the step waits for is in its way. */
    private LocalDate freeFrom(Step step) {
        return step.after().stream()
                .map(number -> ended(step(number)))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startDate);
    }

    private static @Nullable LocalDate ended(Step step) {
        return step.isDone() ? step.doneOn() : step.planned().end();
    }

    /**
     * Takes a move back.
     *
     * @throws StaleVersion if one of its steps was moved again since
     */
    void undo(PlanMove move, Instant now) {
        for (PlanMove.Shift shift : move.shifts()) {
            if (!step(shift.step()).planned().equals(shift.to())) {
                throw new StaleVersion();
            }
        }
        move.shifts().forEach(shift -> step(shift.step()).place(shift.from()));
        step(move.step()).moveTo(move.movedBefore());
        changedAt = now;
    }

    void start(int number, Instant now) {
        step(number).start();
        changedAt = now;
    }

    void complete(int number, boolean anyway, LocalDate today, Instant now) {
        step(number).complete(anyway, today);
        changedAt = now;
    }

    void reopen(int number, Instant now) {
        step(number).reopen();
        changedAt = now;
    }

    void markChangeFocus(int number, boolean done, LocalDate today, Instant now) {
        step(number).markChangeFocus(done, today);
        changedAt = now;
    }

    /** With the shortest times from what is known: what is done ended when it did, what was moved starts then. */
    Map<Integer, Span> earliest() {
        Map<Integer, Span> spans = new HashMap<>();
        for (Step step : steps) {
            Integer neighbour = step.beside();
            spans.put(
                    step.number(),
                    neighbour == null
                            ? earliest(step, spans)
                            : new Span(spans.get(neighbour).start(), later(spans.get(neighbour), step)));
        }
        return spans;
    }

    private Span earliest(Step step, Map<Integer, Span> spans) {
        LocalDate begin = step.after().stream()
                .map(number -> spans.get(number).end())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startDate);
        LocalDate moved = step.movedTo();
        if (moved != null && moved.isAfter(begin)) {
            begin = moved;
        }
        LocalDate done = step.doneOn();
        if (done != null) {
            return new Span(done.isBefore(begin) ? done : begin, done);
        }
        Integer weeks = step.minWeeks();
        return new Span(begin, weeks == null ? null : begin.plusWeeks(weeks));
    }

    private static @Nullable LocalDate later(Span neighbour, Step step) {
        LocalDate done = step.doneOn();
        return done == null || done.isBefore(neighbour.start()) ? neighbour.end() : done;
    }

    Step step(int number) {
        return find(number).orElseThrow(NotFound::new);
    }

    Optional<Step> find(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    ProgrammeId id() {
        return id;
    }

    PlanDetails details(LocalDate today) {
        Map<Integer, Span> earliest = earliest();
        return new PlanDetails(
                id,
                playbook,
                playbookVersion,
                startDate,
                factor,
                sum(steps, Step::minWeeks),
                PlanDates.plannedWeeks(sum(steps, Step::maxWeeks), factor),
                lastEarliest(steps, earliest),
                lastPlanned(steps),
                blocks(earliest),
                steps.stream()
                        .map(step -> step.details(earliest.get(step.number()), today))
                        .toList(),
                version == null ? 0 : version);
    }

    private List<BlockDetails> blocks(Map<Integer, Span> earliest) {
        Map<Integer, List<Step>> byBlock = new LinkedHashMap<>();
        steps.forEach(step ->
                byBlock.computeIfAbsent(step.block(), number -> new ArrayList<>()).add(step));
        return byBlock.entrySet().stream()
                .map(entry -> new BlockDetails(
                        entry.getKey(),
                        entry.getValue().getFirst().blockName(),
                        sum(entry.getValue(), Step::minWeeks),
                        PlanDates.plannedWeeks(sum(entry.getValue(), Step::maxWeeks), factor),
                        lastEarliest(entry.getValue(), earliest),
                        lastPlanned(entry.getValue())))
                .toList();
    }

    private static int sum(List<Step> steps, Function<Step, @Nullable Integer> weeks) {
        return steps.stream().map(weeks).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private LocalDate lastEarliest(List<Step> of, Map<Integer, Span> earliest) {
        return of.stream()
                .map(step -> earliest.get(step.number()).end())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startDate);
    }

    private LocalDate lastPlanned(List<Step> of) {
        return of.stream()
                .map(step -> step.planned().end())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startDate);
    }
}
