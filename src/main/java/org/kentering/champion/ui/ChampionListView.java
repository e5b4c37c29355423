package org.kentering.champion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionId;
import org.kentering.champion.ChampionService;
import org.kentering.champion.Coverage;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;

/** J-33, J-34: the network, which teams it covers, and one champion beside the list. */
@Route("p/:programme/champions/:id?")
@PageTitle("champion.title")
@RolesAllowed({"COORDINATOR", "CHAMPION", "LEAD", "SPONSOR", "OBSERVER"})
class ChampionListView extends MasterDetailLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String NEW = "new";

    private final ChampionService champions;
    private final ProgrammeService programmes;
    private final ChampionParts parts;
    private final Button name = new Button(getTranslation("champion.list.new"), click -> open(NEW));
    private final PageHead head = new PageHead(getTranslation("champion.title"), "", name);
    private final Div coverage = new Div();
    private final Div list = new Div();

    private @Nullable ProgrammeFrame frame;
    private @Nullable ChampionListPart rows;
    private ChampionAddress address = ChampionAddress.PLAIN;

    ChampionListView(
            ChampionService champions, ProgrammeService programmes, ChampionParts parts, LiveScreens live) {
        this.champions = champions;
        this.programmes = programmes;
        this.parts = parts;
        name.addThemeVariants(ButtonVariant.PRIMARY);
        setMaster(new Page(head, coverage, list));
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::load, "champion", "programme", "voice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeFrame opened =
                programmes.open(event.getRouteParameters().get("programme").orElseThrow());
        boolean another = frame == null || !frame.id().equals(opened.id());
        frame = opened;
        if (another) {
            showProgramme(opened);
        }
        address = ChampionAddress.of(event.getLocation().getQueryParameters());
        setDetail(event.getRouteParameters().get("id").map(this::detail).orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void showProgramme(ProgrammeFrame opened) {
        name.setVisible(opened.holdsAny(Role.COORDINATOR) && !opened.isStopped());
        list.removeAll();
        rows = opened.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD)
                ? parts.list(opened, this::show, this::path)
                : null;
        if (rows != null) {
            list.add(rows);
        }
        list.setVisible(rows != null);
    }

    private void load() {
        ProgrammeFrame shown = shown();
        Coverage covered = champions.coverage(shown.id());
        int silent =
                shown.holdsAny(Role.COORDINATOR) ? champions.silent(shown.id()).size() : 0;
        ChampionFinding finding = ChampionFinding.of(covered, silent);
        head.say(finding.title(), finding.sentence());
        coverage.removeAll();
        coverage.add(new CoveragePanel(covered, () -> champions.coverage(shown.id())));
        if (rows != null) {
            rows.load(address, getDetail() != null);
        }
    }

    private Component detail(String id) {
        if (id.equals(NEW)) {
            return parts.fresh(shown(), () -> open(""), made -> open(made.value().toString()));
        }
        try {
            return parts.champion(shown(), new ChampionId(UUID.fromString(id)), () -> open(""), () -> open(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(ChampionAddress other) {
        getUI().ifPresent(ui -> ui.navigate(shown().path("champions"), other.query()));
    }

    private void open(String id) {
        String path = shown().path(id.isEmpty() ? "champions" : "champions/" + id);
        getUI().ifPresent(ui -> ui.navigate(path, address.query()));
    }

    private String path(ChampionId id) {
        String query = address.query().getQueryString();
        return shown().path("champions/" + id.value()) + (query.isEmpty() ? "" : "?" + query);
    }

    private ProgrammeFrame shown() {
        if (frame == null) {
            throw new NotFoundException();
        }
        return frame;
    }
}
