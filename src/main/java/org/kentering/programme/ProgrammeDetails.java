package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;

/**
 * A programme with everything that was said about it.
 *
 * @param namedUnits the units that it was started for, without what lies below them
 * @param startDate none until the coordinator has set it up
 * @param passages all stays in phases, the oldest first
 * @param version what a command on this programme must carry
 */
public record ProgrammeDetails(
        ProgrammeId id,
        ProgrammeKey key,
        String name,
        ProgrammeState state,
        PhaseKey phase,
        Set<UnitId> namedUnits,
        String whatChanges,
        String why,
        String forWhom,
        String vision,
        List<Goal> goals,
        Map<String, String> answers,
        @Nullable LocalDate startDate,
        BigDecimal factor,
        List<Passage> passages,
        @Nullable LocalDate gateHeldUntil,
        long version) {

    public ProgrammeDetails {
        namedUnits = Set.copyOf(namedUnits);
        goals = List.copyOf(goals);
        answers = Map.copyOf(answers);
        passages = List.copyOf(passages);
    }

    /**
     * The same as a form shows it for a change.
     *
     * @param today where no start was said yet
     */
    public ProgrammeDraft draft(LocalDate today) {
        return new ProgrammeDraft(
                state == ProgrammeState.NEW ? "" : name,
                whatChanges,
                why,
                forWhom,
                vision,
                goals,
                answers,
                startDate == null ? today : startDate,
                factor.stripTrailingZeros());
    }
}
