package org.kentering.training;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;

/**
 * How many of the planned people are trained, by unit, as far as the reader's units reach. Trained is who was at a
 * session of everything that is planned for them: half a curriculum does not count. A retired training is asked only of
 * who had it, since nobody else can reach it any more.
 *
 * @param freedHours hours of enrolled people that their leads freed
 * @param enrolledHours hours of all enrolled people
 * @param target what a gate asks for; none if no gate does
 */
public record TrainingCoverage(
        int planned,
        int trained,
        List<UnitCoverage> units,
        BigDecimal freedHours,
        BigDecimal enrolledHours,
        @Nullable TrainedTarget target) {

    public TrainingCoverage {
        units = List.copyOf(units);
    }

    /** 0 to 1; of nobody at all it is 0. */
    public double share() {
        return planned == 0 ? 0 : (double) trained / planned;
    }

    static TrainingCoverage of(
            Map<UnitId, String> units,
            Collection<Member> members,
            CurriculumReach reach,
            Collection<Attended> attended,
            Hours hours,
            @Nullable TrainedTarget target) {
        Map<UUID, Set<UUID>> had = new LinkedHashMap<>();
        attended.forEach(one -> had.computeIfAbsent(one.person(), id -> new HashSet<>()).add(one.training()));
        Map<UUID, int[]> counts = new LinkedHashMap<>();
        units.keySet().forEach(unit -> counts.put(unit.value(), new int[3]));
        for (Member member : members) {
            int[] count = counts.get(member.unit());
            if (count == null) {
                continue;
            }
            count[0]++;
            Set<UUID> done = had.getOrDefault(member.person(), Set.of());
            Set<TrainingId> asked = reach.of(member, done);
            if (!asked.isEmpty()) {
                count[1]++;
                if (asked.stream().map(TrainingId::value).allMatch(done::contains)) {
                    count[2]++;
                }
            }
        }
        List<UnitCoverage> rows = units.entrySet().stream()
                .map(unit -> {
                    int[] count = counts.get(unit.getKey().value());
                    return new UnitCoverage(unit.getKey(), unit.getValue(), count[0], count[1], count[2]);
                })
                .filter(row -> row.people() > 0)
                .toList();
        return new TrainingCoverage(
                rows.stream().mapToInt(UnitCoverage::planned).sum(),
                rows.stream().mapToInt(UnitCoverage::trained).sum(),
                rows,
                hours.freed(),
                hours.enrolled(),
                target);
    }

    /** Hours of enrolled people, and those of them that were freed. */
    record Hours(BigDecimal freed, BigDecimal enrolled) {}
}
