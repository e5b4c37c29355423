package org.kentering.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which trainings a person has ahead: the lines whose units, with everything below, hold the person's unit, and whose
 * group is the person's or everybody's.
 */
record CurriculumReach(List<Line> lines) {

    /** A line of the curriculum with all the units that it reaches. */
    record Line(TrainingId training, Set<UUID> units, String group) {

        boolean reaches(Member member) {
            return units.contains(member.unit())
                    && (group.isEmpty()
                            || member.group() != null && same(group).equals(same(member.group())));
        }

        private static String same(String group) {
            return group.strip().toLowerCase(Locale.ROOT);
        }
    }

    CurriculumReach {
        lines = List.copyOf(lines);
    }

    Set<TrainingId> of(Member member) {
        return lines.stream()
                .filter(line -> line.reaches(member))
                .map(Line::training)
                .collect(Collectors.toSet());
    }
}
