package org.kentering.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.UnitId;

/**
 * A change with a beginning, led through five phases. New, then active in one phase at a time; a decision moves it on,
 * an iteration moves it back, a stop leaves it readable for ever.
 */
@Entity
@Table(name = "programme")
class Programme {

    static final int LONGEST_TEXT = 4000;

    static final BigDecimal USUAL_FACTOR = new BigDecimal("1.50");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgrammeId id;

    @Column(name = "programme_key")
    private String key;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.NEW;

    @Enumerated(EnumType.STRING)
    private PhaseKey phase = PhaseKey.SENSITISE;

    @ElementCollection
    @CollectionTable(name = "programme_unit", joinColumns = @JoinColumn(name = "programme_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> scope = new HashSet<>();

    private String whatChanges = "";

    private String why = "";

    private String forWhom = "";

    private String vision = "";

    @ElementCollection
    @CollectionTable(name = "programme_goal", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "place")
    private List<Goal> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_answer", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    private @Nullable LocalDate startDate;

    private BigDecimal factor = USUAL_FACTOR;

    @ElementCollection
    @CollectionTable(name = "programme_passage", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "place")
    private List<Passage> passages = new ArrayList<>();

    private @Nullable LocalDate gateHeldUntil;

    @Version
    private @Nullable Long version;

    protected Programme() {}

    Programme(ProgrammeKey key, Set<UnitId> scope) {
        if (scope.isEmpty()) {
            throw Refusal.of("programme.start.needsScope");
        }
        this.id = ProgrammeId.random();
        this.key = key.value();
        this.name = key.value();
        this.scope = new HashSet<>(scope);
    }

    /** The coordinator says what changes; with that it enters the first phase. */
    void setUp(ProgrammeDraft draft, LocalDate today) {
        if (state != ProgrammeState.NEW) {
            throw Refusal.of("programme.alreadySetUp");
        }
        write(draft);
        startDate = draft.startDate();
        factor = draft.factor();
        state = ProgrammeState.ACTIVE;
        passages.add(Passage.into(PhaseKey.SENSITISE, today));
    }

    /** Says it in other words. Start and factor made the plan; they move there, not here. */
    void describe(ProgrammeDraft draft) {
        requireActive();
        write(draft);
    }

    private void write(ProgrammeDraft draft) {
        if (draft.name().isBlank() || draft.whatChanges().isBlank() || draft.why().isBlank()) {
            throw Refusal.of("programme.setUp.incomplete");
        }
        name = draft.name().strip();
        whatChanges = draft.whatChanges().strip();
        why = draft.why().strip();
        forWhom = draft.forWhom().strip();
        vision = draft.vision().strip();
        goals.clear();
        goals.addAll(draft.goals());
        answers.clear();
        draft.answers().forEach((question, answer) -> {
            if (!answer.isBlank()) {
                answers.put(question, answer.strip());
            }
        });
    }

    void rescope(Set<UnitId> units) {
        requireNotStopped();
        if (units.isEmpty()) {
            throw Refusal.of("programme.start.needsScope");
        }
        scope.clear();
        scope.addAll(units);
    }

    /** Where a unit went when it was merged or split, the programme goes too. */
    void replaceUnit(UnitId gone, List<UnitId> successors) {
        if (scope.remove(gone)) {
            scope.addAll(successors);
        }
    }

    /** The gate is open: into the next phase. */
    void moveOn(LocalDate today) {
        requireActive();
        PhaseKey next = phase.next().orElseThrow(() -> Refusal.of("programme.gate.lastPhase"));
        leave(PassageEnd.GATE, null, today);
        enter(next, today);
    }

    void hold(LocalDate until) {
        requireActive();
        gateHeldUntil = until;
    }

    /** Whether the gate may be asked for today: after a hold only from the named day on. */
    void requireAskable(LocalDate today) {
        if (gateHeldUntil != null && today.isBefore(gateHeldUntil)) {
            throw Refusal.of("programme.gate.held", gateHeldUntil);
        }
    }

    /** Back to do something better. */
    void iterate(PhaseKey earlier, String reason, LocalDate today) {
        requireActive();
        if (!earlier.isBefore(phase)) {
            throw Refusal.of("programme.iterate.notEarlier");
        }
        if (reason.isBlank()) {
            throw Refusal.of("programme.iterate.needsReason");
        }
        leave(PassageEnd.ITERATION, reason.strip(), today);
        enter(earlier, today);
    }

    void stop(LocalDate today) {
        requireActive();
        leave(PassageEnd.STOP, null, today);
        state = ProgrammeState.STOPPED;
    }

    private void enter(PhaseKey next, LocalDate today) {
        phase = next;
        gateHeldUntil = null;
        passages.add(Passage.into(next, today));
    }

    private void leave(PassageEnd how, @Nullable String reason, LocalDate today) {
        int last = passages.size() - 1;
        passages.set(last, passages.get(last).leave(how, reason, today));
    }

    void requireActive() {
        requireNotStopped();
        if (state == ProgrammeState.NEW) {
            throw Refusal.of("programme.notSetUp");
        }
    }

    void requireNotStopped() {
        if (state == ProgrammeState.STOPPED) {
            throw Refusal.of("programme.stopped");
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    /** The stay that the programme is in, if it has entered a phase. */
    @Nullable Passage passage() {
        return passages.isEmpty() ? null : passages.getLast();
    }

    ProgrammeId id() {
        return id;
    }

    ProgrammeKey key() {
        return new ProgrammeKey(key);
    }

    String name() {
        return name;
    }

    ProgrammeState state() {
        return state;
    }

    PhaseKey phase() {
        return phase;
    }

    Set<UnitId> scope() {
        return Set.copyOf(scope);
    }

    String why() {
        return why;
    }

    String vision() {
        return vision;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    @Nullable LocalDate gateHeldUntil() {
        return gateHeldUntil;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    long version() {
        return version == null ? 0 : version;
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                id, key(), name, state, phase, scope, whatChanges, why, forWhom, vision, goals, answers, startDate,
                factor, passages, gateHeldUntil, version());
    }
}
