package org.kentering.plan.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.kernel.Language;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.ProgrammeId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The list as it is filtered, as a CSV file in the reader's language. */
final class ActivityExport {

    private static final int PAGE = 500;

    private final ActivityService activities;
    private final CsvExport<ActivityRow> file;

    ActivityExport(ActivityService activities) {
        this.activities = activities;
        this.file = new CsvExport<>(Language.of(Words.locale()), columns());
    }

    byte[] bytes(ProgrammeId programme, ActivityQuery query) {
        return file.bytes(rows(programme, query));
    }

    private List<ActivityRow> rows(ProgrammeId programme, ActivityQuery query) {
        List<ActivityRow> rows = new ArrayList<>();
        Slice<ActivityRow> page;
        int number = 0;
        do {
            page = activities.search(programme, query.filter(), PageRequest.of(number, PAGE, query.order()));
            rows.addAll(page.getContent());
            number++;
        } while (page.hasNext());
        return rows;
    }

    private static List<CsvExport.Column<ActivityRow>> columns() {
        Map<Enum<?>, String> words = new HashMap<>();
        for (ActivityStatus status : ActivityStatus.values()) {
            words.put(status, Words.text(status.textKey()));
        }
        for (ChangeLevel level : ChangeLevel.values()) {
            words.put(level, Words.text(level.textKey()));
        }
        return List.of(
                new CsvExport.Column<>(Words.text("plan.activity.title"), ActivityRow::title),
                new CsvExport.Column<>(Words.text("plan.activity.owner"), ActivityRow::ownerName),
                new CsvExport.Column<>(Words.text("plan.activity.start"), ActivityRow::start),
                new CsvExport.Column<>(Words.text("plan.activity.due"), ActivityRow::due),
                new CsvExport.Column<>(Words.text("plan.activity.status"), row -> words.get(row.status())),
                new CsvExport.Column<>(
                        Words.text("plan.activity.phase"), row -> row.phase().number()),
                new CsvExport.Column<>(Words.text("plan.activity.level"), row -> words.get(row.level())));
    }
}
