package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kentering.design.ButtonLink;
import org.kentering.design.LiveScreens;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitService;
import org.kentering.organisation.UnitTree;

/** The tree of units with who leads them and how many work there; one unit beside it, to be corrected by hand. */
@Route("admin/organisation/:id?")
@PageTitle("organisation.tree.title")
@RolesAllowed("ADMIN")
class OrganisationView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String NEW = "new";
    private static final String READABLE_NAME = "220px";

    private final OrganisationService organisation;
    private final UnitService units;
    private final PageHead head;
    private final Notice empty;
    private final TreeGrid<UnitNode> grid = new TreeGrid<>();
    private UnitTree tree;
    private Map<PersonId, String> managers = Map.of();

    OrganisationView(OrganisationService organisation, UnitService units, LiveScreens live) {
        this.organisation = organisation;
        this.units = units;
        this.tree = organisation.tree();
        Button add = new Button(getTranslation("organisation.tree.new"), click -> go(NEW));
        ButtonLink imports =
                new ButtonLink(getTranslation("organisation.tree.import"), "admin/organisation/import").primary();
        head = new PageHead(getTranslation("organisation.tree.title"), "", add, imports);
        empty = new Notice(getTranslation("organisation.tree.empty"), Tone.INFO);
        setMaster(new Page(head, empty, grid()));
        setExpandMaster(true);
        setDetailSize("420px");
        addDetailEscapePressListener(escape -> go(""));
        addBackdropClickListener(click -> go(""));
        live.watch(this, this::load, "organisation");
    }

    private TreeGrid<UnitNode> grid() {
        grid.addComponentHierarchyColumn(
                        unit -> new Anchor("admin/organisation/" + unit.id().value(), unit.name()))
                .setHeader(getTranslation("organisation.people.unit"))
                .setWidth(READABLE_NAME)
                .setFlexGrow(3);
        grid.addColumn(this::manager)
                .setHeader(getTranslation("organisation.tree.manager"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(unit -> Words.number(unit.people()))
                .setHeader(getTranslation("organisation.tree.people"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(unit -> Words.number(tree.headcount(unit.id())))
                .setHeader(getTranslation("organisation.tree.peopleBelow"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(TreeGrid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String manager(UnitNode unit) {
        return unit.manager() == null ? "–" : managers.getOrDefault(unit.manager(), "–");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        setDetail(event.getRouteParameters().get("id").map(this::detail).orElse(null));
    }

    private void load() {
        tree = organisation.tree();
        managers = organisation.names(tree.nodes().values().stream()
                .map(UnitNode::manager)
                .filter(Objects::nonNull)
                .toList());
        int people = tree.headcount(tree.root());
        head.say(
                tree.company().name(),
                getTranslation("organisation.tree.finding", people, tree.nodes().size() - 1));
        empty.setVisible(people == 0);
        grid.setItems(List.of(tree.company()), unit -> tree.children(unit.id()));
        grid.expandRecursively(List.of(tree.company()), 2);
    }

    private Component detail(String id) {
        if (NEW.equals(id)) {
            return new UnitForm(units, organisation, tree, () -> go(""));
        }
        try {
            UnitNode unit = tree.find(new UnitId(UUID.fromString(id))).orElseThrow(NotFoundException::new);
            return new UnitForm(units, organisation, tree, unit, () -> go(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void go(String id) {
        getUI().ifPresent(ui -> ui.navigate(id.isEmpty() ? "admin/organisation" : "admin/organisation/" + id));
    }
}
