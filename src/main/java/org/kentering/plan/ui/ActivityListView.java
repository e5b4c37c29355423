package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.kernel.Role;
import org.kentering.plan.ActivityFilter;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;

/** Who does what until when (J-13). What is shown stands in the address; one activity opens beside the list. */
@Route("p/:p/activities/:id?")
@PageTitle("plan.activities.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class ActivityListView extends MasterDetailLayout implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final ActivityService activities;
    private final ActivityParts parts;
    private final Div findings = new Div();
    private final Div list = new Div();
    private final ActivityFilters filters;
    private final ActivityViews views;
    private final Button add;
    private final PageHead head;
    private ActivityQuery query = ActivityQuery.USUAL;
    private String key = "";
    private @Nullable ActivityGrid grid;
    private @Nullable ActivityQuery listed;

    ActivityListView(
            ProgrammeService programmes, ActivityService activities, ActivityParts parts, LiveScreens live) {
        this.programmes = programmes;
        this.activities = activities;
        this.parts = parts;
        filters = new ActivityFilters(parts::phaseName, filter -> go(query.with(filter), ""));
        views = new ActivityViews(
                view -> go(query.toggling(view), ""), parts.export(() -> frame().id(), () -> query));
        add = new Button(getTranslation("plan.activities.new"), click -> go(query, "new"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head = new PageHead(getTranslation("plan.activities.title"), "", add);
        setMaster(new Page(
                head,
                findings,
                filters,
                views,
                list));
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> go(query, ""));
        addBackdropClickListener(click -> go(query, ""));
        live.watch(this, this::load, "plan");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String opened = event.getRouteParameters().get("p").orElseThrow();
        if (!opened.equals(key)) {
            key = opened;
            listed = null;
        }
        query = ActivityQuery.of(event.getLocation().getQueryParameters());
        load();
        Optional<String> id = event.getRouteParameters().get("id");
        if (grid != null) {
            grid.besideRecord(id.isPresent());
        }
        setDetail(id.map(this::detail).orElse(null));
    }

    private void load() {
        ProgrammeFrame frame = frame();
        filters.show(query.filter());
        views.show(query.view());
        add.setVisible(frame.holdsAny(Role.COORDINATOR) && !frame.isStopped());
        head.say(
                getTranslation("plan.activities.title"),
                getTranslation(
                        "plan.activities.sentence",
                        activities.count(frame.id(), ActivityFilter.ACTIVE),
                        activities.count(frame.id(), ActivityFilter.ACTIVE.showing(ActivityFilter.Show.OVERDUE))));
        findings.removeAll();
        activities.idleLevels(frame.id()).stream().sorted().forEach(level -> findings.add(parts.idle(level)));
        showList(frame);
    }

    /** The same list stays where it was scrolled to; only what it shows is read anew. */
    private void showList(ProgrammeFrame frame) {
        boolean empty = activities.count(frame.id(), query.shown()) == 0;
        if (grid != null && query.equals(listed) && !empty) {
            grid.getDataProvider().refreshAll();
            return;
        }
        listed = query;
        grid = null;
        list.removeAll();
        list.add(empty ? parts.empty(query.filter()) : content(frame));
    }

    private Component content(ProgrammeFrame frame) {
        return switch (query.view()) {
            case TIMELINE -> parts.timeline(frame.id(), query.filter());
            case BOARD -> parts.board(frame, query.shown(), this::path, this::load);
            case LIST -> {
                grid = parts.grid(frame.id(), query, this::path, sort -> go(query.sorted(sort), ""));
                yield grid;
            }
        };
    }

    private Component detail(String id) {
        return parts.detail(frame(), id, () -> go(query, ""));
    }

    private ProgrammeFrame frame() {
        return programmes.open(key);
    }

    private String path(ActivityRow row) {
        String address = query.address().getQueryString();
        String page = "p/" + key + "/activities/" + row.id().value();
        return address.isEmpty() ? page : page + "?" + address;
    }

    private void go(ActivityQuery next, String id) {
        QueryParameters address = next.address();
        getUI().ifPresent(ui ->
                ui.navigate("p/" + key + "/activities" + (id.isEmpty() ? "" : "/" + id), address));
    }
}
