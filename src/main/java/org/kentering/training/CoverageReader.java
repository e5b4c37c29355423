package org.kentering.training;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Reads who has what ahead and what was had, for coverage, evidence and the curriculum alike. */
@Component
class CoverageReader {

    private final CurriculumLines lines;
    private final Enrolments enrolments;
    private final OrganisationService organisation;

    CoverageReader(CurriculumLines lines, Enrolments enrolments, OrganisationService organisation) {
        this.lines = lines;
        this.enrolments = enrolments;
        this.organisation = organisation;
    }

    CurriculumReach reach(ProgrammeId programme, UnitTree tree) {
        return new CurriculumReach(lines.of(programme.value()).stream()
                .map(line -> new CurriculumReach.Line(line.training(), values(tree.withBelow(line.unit())), line.group()))
                .toList());
    }

    List<Member> members(Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : lines.members(values(units));
    }

    TrainingCoverage of(ProgrammeId programme, Set<UnitId> visible) {
        UnitTree tree = organisation.tree();
        Map<UnitId, String> named = new LinkedHashMap<>();
        tree.nodes().keySet().stream().filter(visible::contains).forEach(unit -> named.put(unit, tree.path(unit)));
        Set<UUID> units = values(named.keySet());
        if (units.isEmpty()) {
            return new TrainingCoverage(0, 0, List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return TrainingCoverage.of(
                named,
                members(named.keySet()),
                reach(programme, tree),
                enrolments.attended(programme.value(), units),
                new TrainingCoverage.Hours(
                        enrolments.hours(programme.value(), units, true),
                        enrolments.hours(programme.value(), units, false)));
    }

    static Set<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
