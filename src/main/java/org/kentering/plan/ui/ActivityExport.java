package org.kentering.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.kernel.Language;
import org.kentering.plan.ActivityFilter;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.ProgrammeId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The list as it is filtered, as a CSV file. */
class ActivityExport extends Anchor {

    private static final int PAGE = 500;

    ActivityExport(ActivityService activities, Supplier<ProgrammeId> programme, Supplier<ActivityFilter> filter) {
        setText(getTranslation("plan.activities.export"));
        CsvExport<ActivityRow> file = new CsvExport<>(Language.of(getLocale()), columns());
        setHref(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = file.bytes(rows(activities, programme.get(), filter.get()));
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "activities.csv", "text/csv; charset=utf-8", bytes.length);
                }),
                AttachmentType.DOWNLOAD);
    }

    private static List<ActivityRow> rows(ActivityService activities, ProgrammeId programme, ActivityFilter filter) {
        List<ActivityRow> rows = new ArrayList<>();
        Slice<ActivityRow> page;
        int number = 0;
        do {
            page = activities.search(programme, filter, PageRequest.of(number, PAGE));
            rows.addAll(page.getContent());
            number++;
        } while (page.hasNext());
        return rows;
    }

    private List<CsvExport.Column<ActivityRow>> columns() {
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
