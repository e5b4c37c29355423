package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Chip;
import org.kentering.design.FilterBar;
import org.kentering.design.LiveScreens;
import org.kentering.design.MatrixMap;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.RatingDraft;
import org.kentering.stakeholder.StakeholderRow;

/** Influence by attitude: with names for the coordinator, who rates anew by moving; as numbers for the sponsor. J-21. */
@Route("p/:programme/stakeholders/map/:id?")
@PageTitle("stakeholder.map.title")
@RolesAllowed({"SPONSOR", "COORDINATOR"})
class StakeholderMapView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String AS_TABLE = "table";

    private final StakeholderDesk desk;
    private @Nullable ProgrammeFrame shown;
    private QueryParameters query = QueryParameters.empty();

    StakeholderMapView(StakeholderDesk desk, LiveScreens live) {
        this.desk = desk;
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::show, "stakeholder");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RouteParameters route = event.getRouteParameters();
        ProgrammeFrame frame = desk.frame(route);
        if (!frame.holdsAny(Role.COORDINATOR, Role.SPONSOR)) {
            throw new NotFoundException();
        }
        shown = frame;
        query = event.getLocation().getQueryParameters();
        show();
        setDetail(route.get("id")
                .map(id -> StakeholderDetail.of(desk, frame, desk.id(id), this::open, this::show))
                .orElse(null));
    }

    private void show() {
        ProgrammeFrame frame = shown;
        if (frame != null) {
            boolean table = query.getSingleParameter("as").filter(AS_TABLE::equals).isPresent();
            setMaster(frame.holdsAny(Role.COORDINATOR) ? named(frame, table) : counted(frame, table));
        }
    }

    private Page named(ProgrammeFrame frame, boolean table) {
        PageHead head = new PageHead(getTranslation("stakeholder.heading"), desk.finding(frame));
        if (table) {
            return new Page(head, filters(frame, true), new MapTable(desk.tokens(frame), this::open));
        }
        MatrixMap<StakeholderRow> map = Scales.map();
        map.onOpen(row -> open(row.id().value().toString())).onMove((row, place) -> rate(frame, row, place))
                .hint(getTranslation("stakeholder.map.help"));
        map.show(desk.tokens(frame).stream().map(StakeholderMapView::token).toList(),
                getTranslation("stakeholder.map.beside"));
        return new Page(head, filters(frame, false), new Panel("", map));
    }

    private Page counted(ProgrammeFrame frame, boolean table) {
        PageHead head = new PageHead(getTranslation("stakeholder.heading"), getTranslation("stakeholder.map.counts"));
        if (table) {
            return new Page(head, filters(frame, true), new CountTable(desk.counts(frame)));
        }
        MatrixMap<StakeholderRow> map = Scales.map();
        map.show(desk.countsByPlace(frame));
        return new Page(head, filters(frame, false), new Panel("", map));
    }

    private FilterBar filters(ProgrammeFrame frame, boolean table) {
        return new FilterBar(new MapSwitch(frame, true),
                new Chip(getTranslation("stakeholder.map.asTable"), table, () -> navigate("",
                        table ? QueryParameters.empty() : QueryParameters.of("as", AS_TABLE))));
    }

    private static MatrixMap.Token<StakeholderRow> token(StakeholderRow row) {
        Integer influence = row.influence();
        return new MatrixMap.Token<>(row, row.name(),
                influence == null || row.attitude() == null ? null : Scales.place(row.attitude(), influence),
                Scales.tone(row.attitude()));
    }

    /** The rating waits for its reason; whoever leaves the form leaves everybody where they were. */
    private void rate(ProgrammeFrame frame, StakeholderRow row, MatrixMap.Place place) {
        RatingDraft draft = new RatingDraft(Scales.influence(place), row.affectedness(), Scales.attitude(place), "");
        setDetail(StakeholderDetail.rating(desk, frame, row.id(), draft, this::open, this::show));
    }

    private void open(String id) {
        navigate(id, query);
    }

    private void navigate(String id, QueryParameters wanted) {
        ProgrammeFrame frame = shown;
        if (frame != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    frame.path(id.isEmpty() ? "stakeholders/map" : "stakeholders/map/" + id), wanted));
        }
    }
}
