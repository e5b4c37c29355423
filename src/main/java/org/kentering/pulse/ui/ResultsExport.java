package org.kentering.pulse.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Level;
import org.kentering.ballot.PublishedCell;
import org.kentering.design.Export;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.kernel.Language;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.PulseResults;

/** The published values that the reader sees, as a file: nothing finer, and in words what is not shown. */
final class ResultsExport {

    /** A value of a group in words. A download runs without a screen, so all of them are found before. */
    private record Line(String group, String within, Map<String, String> words) {

        String at(String column) {
            return words.getOrDefault(column, "");
        }
    }

    private static final List<String> AGREEMENT = List.of(
            "pulse.results.mean", "pulse.export.margin", "pulse.export.favourable", "pulse.export.agreeing");

    private static final List<String> ESTIMATE = List.of(
            "pulse.estimate.people", "pulse.export.estimateMargin", "pulse.export.orMore", "pulse.export.orMoreMargin");

    private static final List<String> FREQUENCY = List.of("pulse.export.weekly", "pulse.export.weeklyMargin");

    private static final List<String> COLUMNS = List.of(
            "pulse.results.item",
            "pulse.results.answers",
            "pulse.export.level",
            "pulse.results.mean",
            "pulse.export.margin",
            "pulse.export.favourable",
            "pulse.export.agreeing",
            "pulse.estimate.people",
            "pulse.export.estimateMargin",
            "pulse.export.orMore",
            "pulse.export.orMoreMargin",
            "pulse.export.weekly",
            "pulse.export.weeklyMargin",
            "pulse.export.spread",
            "pulse.export.cannotJudge",
            "pulse.export.chosen",
            "pulse.export.change",
            "pulse.export.remark");

    private ResultsExport() {}

    static Export of(PulseResults results, String programme) {
        byte[] file = bytes(results);
        return new Export("pulse-" + programme, () -> file);
    }

    static byte[] bytes(PulseResults results) {
        List<CsvExport.Column<Line>> columns = new ArrayList<>();
        columns.add(new CsvExport.Column<>(Words.text("pulse.results.unit"), Line::group));
        columns.add(new CsvExport.Column<>(Words.text("pulse.export.within"), Line::within));
        columns(results).forEach(key -> columns.add(new CsvExport.Column<>(Words.text(key), line -> line.at(key))));
        return new CsvExport<>(Language.of(Words.locale()), columns).bytes(lines(results));
    }

    /** Without those that belong to kinds of questions that were not asked. */
    private static List<String> columns(PulseResults results) {
        List<String> columns = new ArrayList<>(COLUMNS);
        for (List<String> kind : List.of(AGREEMENT, ESTIMATE, FREQUENCY)) {
            if (results.items().stream().noneMatch(item -> figures(item).equals(kind))) {
                columns.removeAll(kind);
            }
        }
        return columns;
    }

    /** The columns in which the figures of an item stand. */
    private static List<String> figures(ItemResult item) {
        return switch (item.item().kind()) {
            case AGREEMENT -> item.estimates() ? ESTIMATE : AGREEMENT;
            case FREQUENCY -> FREQUENCY;
            case CHOICE, TEXT -> List.of();
        };
    }

    private static List<Line> lines(PulseResults results) {
        return Stream.concat(
                        results.groups().stream().flatMap(group -> lines(results, group, group.name())),
                        results.attributes().stream().flatMap(attribute -> attribute.categories().stream()
                                .flatMap(category -> lines(
                                        results, category, PulseWords.in(attribute.name()) + ": " + category.name()))))
                .toList();
    }

    private static Stream<Line> lines(PulseResults results, GroupResult group, String name) {
        String within = results.within(group).map(GroupResult::name).orElse("");
        return group.items().stream().map(item -> new Line(name, within, words(item)));
    }

    private static Map<String, String> words(ItemResult item) {
        PublishedCell cell = item.cell();
        Map<String, String> words = new HashMap<>();
        words.put("pulse.results.item", PulseWords.in(item.item().wording()));
        words.put("pulse.results.answers", PulseWords.people(cell.people()));
        words.put("pulse.export.level", cell.level() == null ? "" : level(item, cell.level()));
        List<String> figures = figures(item);
        List<String> values = values(item);
        for (int at = 0; at < figures.size(); at++) {
            words.put(figures.get(at), values.get(at));
        }
        words.put("pulse.export.spread", PulseWords.spread(item.item(), cell.distribution()));
        words.put("pulse.export.cannotJudge", ItemWords.share(cell.cannotJudge()));
        words.put("pulse.export.chosen", choice(item) ? ItemWords.chosen(item) : "");
        words.put("pulse.export.change", cell.open() ? ItemWords.changeInWords(item) : "");
        words.put("pulse.export.remark", cell.open() ? "" : ItemWords.hidden(item.shownWith()));
        return words;
    }

    private static String level(ItemResult item, Level level) {
        return item.estimates() ? ItemWords.level(item, level) : PulseWords.level(level);
    }

    /** The figures of an item, in the order of their columns. */
    private static List<String> values(ItemResult item) {
        PublishedCell cell = item.cell();
        String favourable = ItemWords.share(cell.favourable());
        String range = ItemWords.range(item.agreeing());
        if (item.item().kind() != ItemKind.AGREEMENT) {
            return List.of(favourable, range);
        }
        return item.estimates()
                ? List.of(
                        ItemWords.share(item.estimated()),
                        ItemWords.points(item.estimatedMargin()),
                        favourable.isEmpty() ? "" : ItemWords.orMore(item) + ": " + favourable,
                        range)
                : List.of(
                        cell.mean() == null ? "" : PulseWords.mean(cell.mean()),
                        PulseWords.margin(item.margin()),
                        favourable,
                        range);
    }

    private static boolean choice(ItemResult item) {
        return item.cell().open() && item.item().kind() != ItemKind.AGREEMENT;
    }
}
