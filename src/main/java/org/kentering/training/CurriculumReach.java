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

    /**
     * A line of the curriculum with all the units that it reaches.
     *
     * @param retired the training is held no more: it counts for who had it, and is asked of nobody else
     */
    record Line(TrainingId training, Set<UUID> units, String group, boolean retired) {

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

    /** What somebody who has had nothing has ahead. */
    Set<TrainingId> of(Member member) {
        return of(member, Set.of());
    }

    /** What is asked of somebody in all, of which something was had. */
    Set<TrainingId> of(Member member, Set<UUID> had) {
        return lines.stream()
                .filter(line -> line.reaches(member))
                .filter(line -> !line.retired() || had.contains(line.training().value()))
                .map(Line::training)
                .collect(Collectors.toSet());
    }
}
