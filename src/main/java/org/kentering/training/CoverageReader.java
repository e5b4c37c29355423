package org.kentering.training;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Reads who has what ahead and what was had, for coverage, evidence and the curriculum alike. */
@Component
class CoverageReader {

    private final CurriculumLines lines;
    private final Trainings trainings;
    private final Enrolments enrolments;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;

    CoverageReader(
            CurriculumLines lines,
            Trainings trainings,
            Enrolments enrolments,
            OrganisationService organisation,
            CatalogueService catalogue) {
        this.lines = lines;
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.organisation = organisation;
        this.catalogue = catalogue;
    }

    CurriculumReach reach(ProgrammeId programme, UnitTree tree) {
        Set<UUID> retired = trainings.of(programme.value()).stream()
                .filter(Training::isRetired)
                .map(training -> training.id().value())
                .collect(Collectors.toSet());
        return new CurriculumReach(lines.of(programme.value()).stream()
                .map(line -> reach(line, tree, retired.contains(line.training().value())))
                .toList());
    }

    static CurriculumReach.Line reach(CurriculumLine line, UnitTree tree, boolean retired) {
        return new CurriculumReach.Line(line.training(), values(tree.withBelow(line.unit())), line.group(), retired);
    }

    List<Member> members(Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : lines.members(values(units));
    }

    TrainingCoverage of(ProgrammeId programme, Set<UnitId> visible) {
        @Nullable TrainedTarget target = TrainedTarget.of(catalogue.framework()).orElse(null);
        UnitTree tree = organisation.tree();
        Map<UnitId, String> named = new LinkedHashMap<>();
        tree.nodes().keySet().stream().filter(visible::contains).forEach(unit -> named.put(unit, tree.path(unit)));
        Set<UUID> units = values(named.keySet());
        if (units.isEmpty()) {
            return new TrainingCoverage(0, 0, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, target);
        }
        return TrainingCoverage.of(
                named,
                members(named.keySet()),
                reach(programme, tree),
                enrolments.attended(programme.value(), units),
                new TrainingCoverage.Hours(
                        enrolments.hours(programme.value(), units, true),
                        enrolments.hours(programme.value(), units, false)),
                target);
    }

    static Set<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
