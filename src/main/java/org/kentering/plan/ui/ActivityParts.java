package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Attempt;
import org.kentering.design.Chart;
import org.kentering.design.EmptyState;
import org.kentering.design.Export;
import org.kentering.design.Notice;
import org.kentering.design.SortInAddress;
import org.kentering.design.TimelineChart;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.plan.ActivityFilter;
import org.kentering.plan.ActivityId;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.settings.CompanyDate;
import org.springframework.data.domain.PageRequest;

/** The parts of the page of activities. */
@org.springframework.stereotype.Component
class ActivityParts {

    /** More bars than this nobody can read. */
    private static final int MOST_BARS = 60;

    private static final int MOST_CARDS = 200;

    private static final int SHORT_LIST = 30;

    private final ActivityService activities;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final CompanyDate companyDate;

    ActivityParts(
            ActivityService activities,
            OrganisationService organisation,
            CatalogueService catalogue,
            CompanyDate companyDate) {
        this.activities = activities;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.companyDate = companyDate;
    }

    String phaseName(PhaseKey phase) {
        return phase.number() + " "
                + catalogue.framework().phase(phase.number()).orElseThrow().shortName().in(Language.of(Words.locale()));
    }

    /** The list, lazily read; short ones stand whole on the page. */
    ActivityGrid grid(
            ProgrammeId programme, ActivityQuery query, Function<ActivityRow, String> path, Consumer<String> sorted) {
        ActivityGrid grid = new ActivityGrid(path, this::phaseName, companyDate.today(), sorted);
        ActivityFilter filter = query.filter();
        grid.setItemsPageable(page -> activities.search(programme, filter, page).getContent());
        grid.getLazyDataView().setItemCountCallback(asked -> (int) activities.count(programme, filter));
        grid.setAllRowsVisible(activities.count(programme, filter) <= SHORT_LIST);
        SortInAddress.apply(grid, query.sort());
        return grid;
    }

    Export export(Supplier<ProgrammeId> programme, Supplier<ActivityQuery> query) {
        ActivityExport file = new ActivityExport(activities);
        return new Export("activities", () -> file.bytes(programme.get(), query.get()));
    }

    Component timeline(ProgrammeId programme, ActivityFilter filter) {
        LocalDate today = companyDate.today();
        List<TimelineChart.Item> bars =
                activities.search(programme, filter, PageRequest.of(0, MOST_BARS)).getContent().stream()
                        .map(row -> bar(row, today))
                        .toList();
        Chart chart = new Chart(new TimelineChart(
                Words.text("plan.activities.timelineSummary", bars.size()),
                Words.text("plan.activity.title"),
                today,
                bars));
        long all = activities.count(programme, filter);
        return all <= MOST_BARS
                ? chart
                : new Div(first(MOST_BARS, all), chart);
    }

    /** The board; a reader who may change activities moves the cards. */
    Component board(
            ProgrammeFrame frame, ActivityFilter filter, Function<ActivityRow, String> path, Runnable changed) {
        boolean moves = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        ActivityBoard board = new ActivityBoard(
                activities.search(frame.id(), filter, PageRequest.of(0, MOST_CARDS)).getContent(),
                companyDate.today(),
                path,
                moves ? (row, status) -> move(row, status, changed) : null);
        long all = activities.count(frame.id(), filter);
        return all <= MOST_CARDS ? board : new Div(first(MOST_CARDS, all), board);
    }

    private void move(ActivityRow row, ActivityStatus status, Runnable changed) {
        if (Attempt.to(() -> activities.move(row.id(), row.version(), status))) {
            Attempt.done(Words.text("plan.board.moved", row.title(), Words.text(status.textKey())));
        }
        changed.run();
    }

    private static Notice first(int shown, long all) {
        return new Notice(Words.text("plan.activities.timelineFirst", shown, all), Tone.WATCH);
    }

    private static TimelineChart.Item bar(ActivityRow row, LocalDate today) {
        TimelineChart.Status status = switch (row.status()) {
            case DONE, DROPPED -> TimelineChart.Status.DONE;
            case PLANNED -> TimelineChart.Status.PLANNED;
            case RUNNING -> TimelineChart.Status.RUNNING;
        };
        return new TimelineChart.Item(
                row.title(),
                row.start(),
                row.due(),
                row.isOverdue(today) ? TimelineChart.Status.LATE : status,
                row.isOverdue(today) ? Words.until(row.due(), today) : Words.text(row.status().textKey()));
    }

    Notice idle(ChangeLevel level) {
        return new Notice(Words.text("plan.activities.idle", Words.text(level.textKey())), Tone.WATCH);
    }

    EmptyState empty(ActivityFilter filter) {
        return filter.equals(ActivityFilter.ACTIVE)
                ? new EmptyState(Words.text("plan.activities.empty"), Words.text("plan.activities.emptyHelp"))
                : new EmptyState(Words.text("plan.activities.nothing"), Words.text("plan.activities.nothingHelp"));
    }

    Component detail(ProgrammeFrame frame, String id, Runnable close) {
        if (id.equals("new")) {
            if (!frame.holdsAny(Role.COORDINATOR) || frame.isStopped()) {
                throw new NotFound();
            }
            return new ActivityForm(activities, organisation, frame, names(), companyDate, close);
        }
        ActivityId activity;
        try {
            activity = new ActivityId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
        return new ActivityForm(activities, organisation, frame, names(), activities.details(activity), close);
    }

    private ActivityForm.Names names() {
        SequencedMap<Integer, String> steps = new LinkedHashMap<>();
        catalogue.playbook().steps().forEach(step -> steps.put(
                step.number(), step.number() + " " + step.name().in(Language.of(Words.locale()))));
        return new ActivityForm.Names(this::phaseName, steps);
    }
}
