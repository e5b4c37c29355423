package org.kentering.organisation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kentering.design.Export;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;
import org.kentering.organisation.Headcount;
import org.kentering.organisation.ImportProblem;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/**
 * The tree, the head-counts and the problems of an import, as files. A download runs without a screen: all words are
 * taken along. What it holds is asked for anew, with the reader's own rights.
 */
final class OrganisationExport {

    /** One line of a file that has only words. */
    private record Problem(long line, String severity, String reason) {}

    private OrganisationExport() {}

    /** The units with who leads them and how many work there. */
    static Export tree(OrganisationService organisation) {
        Language language = Language.of(Words.locale());
        String unit = Words.text("organisation.people.unit");
        String manager = Words.text("organisation.tree.manager");
        String people = Words.text("organisation.tree.people");
        String below = Words.text("organisation.tree.peopleBelow");
        return new Export("organisation", () -> {
            UnitTree tree = organisation.tree();
            Map<PersonId, String> names = organisation.names(tree.nodes().values().stream()
                    .map(UnitNode::manager)
                    .filter(Objects::nonNull)
                    .toList());
            List<Column<UnitNode>> columns = List.of(
                    new Column<>(unit, node -> tree.path(node.id())),
                    new Column<>(manager, node -> node.manager() == null ? null : names.get(node.manager())),
                    new Column<>(people, UnitNode::people),
                    new Column<>(below, node -> tree.headcount(node.id())));
            return new CsvExport<>(language, columns).bytes(tree.nodes().values());
        });
    }

    /** How many people each unit has in each employee group, where the reader may count. */
    static Export headcounts(OrganisationService organisation) {
        Language language = Language.of(Words.locale());
        String title = Words.text("organisation.people.unit");
        String without = Words.text("organisation.people.noGroup");
        String total = Words.text("organisation.people.total");
        return new Export("headcounts", () -> {
            UnitTree tree = organisation.tree();
            Map<UnitId, Map<String, Long>> counts = organisation.ownHeadcounts().stream()
                    .collect(Collectors.groupingBy(
                            Headcount::unit,
                            Collectors.groupingBy(OrganisationExport::group, Collectors.summingLong(Headcount::people))));
            List<Column<UnitNode>> columns = new ArrayList<>();
            columns.add(new Column<>(title, node -> tree.path(node.id())));
            counts.values().stream()
                    .flatMap(byGroup -> byGroup.keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .forEach(group -> columns.add(new Column<>(
                            group.isEmpty() ? without : group,
                            node -> counts.getOrDefault(node.id(), Map.of()).getOrDefault(group, 0L))));
            columns.add(new Column<>(
                    total,
                    node -> counts.getOrDefault(node.id(), Map.of()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()));
            return new CsvExport<>(language, columns)
                    .bytes(tree.nodes().values().stream()
                            .filter(node -> counts.containsKey(node.id()))
                            .toList());
        });
    }

    /** Everything that is wrong with a file, to be mended where the file came from. */
    static Export problems(List<ImportProblem> problems) {
        Language language = Language.of(Words.locale());
        List<Problem> lines = problems.stream()
                .map(problem -> new Problem(
                        problem.line(),
                        Words.text("organisation.import.severity."
                                + problem.severity().name().toLowerCase(Locale.ROOT)),
                        Words.text(problem.reason())))
                .toList();
        List<Column<Problem>> columns = List.of(
                new Column<>(Words.text("organisation.import.line"), Problem::line),
                new Column<>(Words.text("organisation.import.severity"), Problem::severity),
                new Column<>(Words.text("organisation.import.reason"), Problem::reason));
        return new Export("import-problems", () -> new CsvExport<>(language, columns).bytes(lines));
    }

    private static String group(Headcount count) {
        return Objects.requireNonNullElse(count.group(), "");
    }
}
