package org.kentering.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kentering.kernel.Message;

/** What a coverage tells at first sight, the gaps by name. */
public record CoverageFinding(List<Message> sentences) {

    private static final int MOST_NAMES = 3;

    public CoverageFinding {
        sentences = List.copyOf(sentences);
    }

    public static CoverageFinding of(TrainingCoverage coverage) {
        List<Message> sentences = new ArrayList<>();
        if (coverage.planned() == 0) {
            sentences.add(Message.of("training.finding.nothingPlanned"));
            return new CoverageFinding(sentences);
        }
        sentences.add(Message.of("training.finding.trained", coverage.trained(), coverage.planned()));
        add(sentences, coverage, UnitCoverage::isUntouched, "training.finding.untouched");
        coverage.units().stream()
                .filter(unit -> !unit.isUntouched() && unit.missing() > 0)
                .max(Comparator.comparingInt(UnitCoverage::missing))
                .ifPresent(unit -> sentences.add(
                        Message.of("training.finding.mostMissing", unit.name(), unit.missing())));
        add(sentences, coverage, UnitCoverage::isUnplanned, "training.finding.unplanned");
        return new CoverageFinding(sentences);
    }

    private static void add(
            List<Message> sentences, TrainingCoverage coverage, Predicate<UnitCoverage> gap, String key) {
        List<String> names =
                coverage.units().stream().filter(gap).map(UnitCoverage::name).toList();
        if (!names.isEmpty()) {
            int more = Math.max(0, names.size() - MOST_NAMES);
            sentences.add(Message.of(
                    key, String.join(", ", names.subList(0, names.size() - more)), more, names.size()));
        }
    }
}
