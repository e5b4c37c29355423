package org.kentering.pulse.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private record Line(
            String group, String item, String people, String level, String mean, String share, String remark) {}

    private ResultsExport() {}

    static Export of(PulseResults results, String programme) {
        byte[] file = new CsvExport<>(Language.of(Words.locale()), columns()).bytes(lines(results));
        return new Export("pulse-" + programme, () -> file);
    }

    private static List<CsvExport.Column<Line>> columns() {
        return List.of(
                new CsvExport.Column<>(Words.text("pulse.results.unit"), Line::group),
                new CsvExport.Column<>(Words.text("pulse.results.item"), Line::item),
                new CsvExport.Column<>(Words.text("pulse.results.answers"), Line::people),
                new CsvExport.Column<>(Words.text("pulse.export.level"), Line::level),
                new CsvExport.Column<>(Words.text("pulse.results.mean"), Line::mean),
                new CsvExport.Column<>(Words.text("pulse.export.favourable"), Line::share),
                new CsvExport.Column<>(Words.text("pulse.export.remark"), Line::remark));
    }

    private static List<Line> lines(PulseResults results) {
        List<Line> lines = new ArrayList<>();
        for (GroupResult group : results.groups()) {
            for (ItemResult item : results.items()) {
                PublishedCell cell = group.cells().get(item.key());
                if (cell != null) {
                    lines.add(line(group, item, cell));
                }
            }
        }
        return lines;
    }

    private static Line line(GroupResult group, ItemResult item, PublishedCell cell) {
        return new Line(
                group.name(),
                PulseWords.in(item.item().wording()),
                PulseWords.people(cell.people()),
                cell.level() == null ? "" : PulseWords.level(cell.level()),
                cell.mean() == null ? "" : PulseWords.mean(cell.mean()),
                cell.favourable() == null ? "" : PulseWords.share(cell.favourable()),
                cell.open() ? "" : remark(group.shownWith()));
    }

    private static String remark(@Nullable String larger) {
        return larger == null
                ? Words.text("pulse.results.notShown")
                : Words.text("pulse.results.shownWith", larger);
    }
}
