package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.kentering.design.EmptyState;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.RoleService;

/** All programmes, without their content, and starting one (J-10). */
@Route("admin/programmes/:id?")
@PageTitle("programme.list.title")
@RolesAllowed("ADMIN")
class ProgrammeListView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String NEW = "new";

    private final ProgrammeService programmes;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final Grid<ProgrammeRow> grid = new Grid<>();
    private final EmptyState empty;

    ProgrammeListView(
            ProgrammeService programmes, RoleService roles, OrganisationService organisation, LiveScreens live) {
        this.programmes = programmes;
        this.roles = roles;
        this.organisation = organisation;
        Button start = new Button(getTranslation("programme.list.start"), click -> open(NEW));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        empty = new EmptyState(getTranslation("programme.list.empty"), getTranslation("programme.list.emptyHelp"));
        setMaster(new Page(
                new PageHead(
                        getTranslation("programme.list.title"), getTranslation("programme.list.sentence"), start),
                empty,
                grid()));
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::load, "programme");
    }

    private Grid<ProgrammeRow> grid() {
        grid.addComponentColumn(row -> new Anchor("admin/programmes/" + row.key(), row.name()))
                .setHeader(getTranslation("programme.list.name"))
                .setComparator(ProgrammeRow::name);
        grid.addColumn(row -> row.key().value()).setHeader(getTranslation("programme.list.key"));
        grid.addComponentColumn(ProgrammeListView::state).setHeader(getTranslation("programme.list.state"));
        grid.addColumn(row -> getTranslation("programme.list.phaseOf", row.phase().number()))
                .setHeader(getTranslation("programme.list.phase"));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Status state(ProgrammeRow row) {
        return new Status(Words.text(row.state().textKey()), switch (row.state()) {
            case NEW -> Tone.WATCH;
            case ACTIVE -> Tone.GOOD;
            case STOPPED -> Tone.NEUTRAL;
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        Optional<String> id = event.getRouteParameters().get("id");
        setDetail(id.map(this::detail).orElse(null));
    }

    private Component detail(String key) {
        if (NEW.equals(key)) {
            return new StartForm(programmes, organisation, this::open);
        }
        ProgrammeRow row = programmes.all().stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new CoordinatorForm(programmes, roles, organisation, row, this::open);
    }

    private void load() {
        List<ProgrammeRow> rows = programmes.all();
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private void open(String key) {
        getUI().ifPresent(ui -> ui.navigate(key.isEmpty() ? "admin/programmes" : "admin/programmes/" + key));
    }
}
