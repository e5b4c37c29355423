package org.kentering.training.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.design.Export;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.CurriculumRow;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionId;
import org.kentering.training.SessionRow;
import org.kentering.training.TrainingRow;
import org.kentering.training.UnitCoverage;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The lists of this module as files. The words are looked up here: the file is written when no screen is at hand. */
class TrainingExport {

    private static final int AT_ONCE = 200;

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final Language language = Language.of(Words.locale());
    private final ZoneId zone = Words.zone();

    TrainingExport(TrainingDesk desk, ProgrammeFrame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    Export coverage() {
        return file("training", () -> desk.trainings.coverage(frame.id()).units(), List.of(
                column("training.field.unit", UnitCoverage::name),
                column("training.field.people", UnitCoverage::people),
                column("training.field.planned", UnitCoverage::planned),
                column("training.field.trained", UnitCoverage::trained)));
    }

    Export sessions(boolean past) {
        String cancelled = Words.text("training.session.cancelled");
        return file("sessions", () -> all(past), List.of(
                column("training.field.session", row -> row.name().in(language)),
                column("training.field.when", row -> moment(row.startsAt())),
                column("training.field.minutes", SessionRow::minutes),
                column("training.field.place", SessionRow::place),
                column("training.field.link", SessionRow::link),
                column("training.field.trainer", SessionRow::trainer),
                column("training.field.seats", SessionRow::seats),
                column("training.field.taken", SessionRow::taken),
                column("training.field.own", SessionRow::own),
                column("training.field.state", row -> row.cancelled() ? cancelled : "")));
    }

    /** Who has a seat, and who was there. */
    Export enrolments(SessionId session) {
        String there = Words.text("training.enrolment.there");
        String missed = Words.text("training.enrolment.missed");
        String freed = Words.text("training.enrolment.freed");
        return file("enrolments", () -> desk.sessions.session(session).enrolled(), List.of(
                column("training.field.person", EnrolmentRow::name),
                column("training.field.unit", EnrolmentRow::unitName),
                column("training.field.hours", row -> row.hoursFreed() ? freed : ""),
                column("training.field.attendance",
                        row -> row.attended() == null ? "" : Boolean.TRUE.equals(row.attended()) ? there : missed)));
    }

    Export curriculum() {
        String everybody = Words.text("training.curriculum.everybody");
        String retired = Words.text("training.curriculum.retired");
        return file("curriculum", () -> desk.trainings.curriculum(frame.id()).lines(), List.of(
                column("training.field.training", row -> row.name().in(language)),
                column("training.field.unit", CurriculumRow::unitPath),
                column("training.field.group", row -> row.group().isEmpty() ? everybody : row.group()),
                column("training.field.people", CurriculumRow::people),
                column("training.field.state", row -> row.retired() ? retired : "")));
    }

    Export catalogue() {
        Map<CompetenceArea, String> areas = new EnumMap<>(CompetenceArea.class);
        Map<TrainingFormat, String> formats = new EnumMap<>(TrainingFormat.class);
        for (CompetenceArea area : CompetenceArea.values()) {
            areas.put(area, Words.text(area.textKey()));
        }
        for (TrainingFormat format : TrainingFormat.values()) {
            formats.put(format, Words.text(format.textKey()));
        }
        String retired = Words.text("training.curriculum.retired");
        return file("trainings", () -> desk.trainings.trainings(frame.id()), List.of(
                column("training.field.training", row -> row.name().in(language)),
                column("training.field.targetGroup", row -> desk.targetGroup(row.targetGroup(), language)),
                column("training.field.area", row -> areas.get(row.area())),
                column("training.field.format", row -> formats.get(row.format())),
                column("training.field.hours", TrainingRow::hours),
                column("training.field.changePart", row -> row.changePart().in(language)),
                column("training.field.state", row -> row.retired() ? retired : "")));
    }

    private <T> Export file(String name, Supplier<List<T>> rows, List<Column<T>> columns) {
        return new Export(name + "-" + frame.key(), () -> new CsvExport<>(language, columns).bytes(rows.get()));
    }

    private static <T> Column<T> column(String textKey, Function<T, @Nullable Object> cell) {
        return new Column<>(Words.text(textKey), cell);
    }

    private List<SessionRow> all(boolean past) {
        List<SessionRow> all = new ArrayList<>();
        Slice<SessionRow> page;
        int number = 0;
        do {
            page = desk.sessions.sessions(frame.id(), past, PageRequest.of(number++, AT_ONCE));
            all.addAll(page.getContent());
        } while (page.hasNext());
        return all;
    }

    private String moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }
}
