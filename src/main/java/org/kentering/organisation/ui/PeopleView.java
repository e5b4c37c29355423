package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.kentering.design.FilterBar;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.PersonService;

/** Who works where (J-03): names for whom the reader may know by name, otherwise counts. */
@Route("people/:id?")
@PageTitle("organisation.people.title")
@RolesAllowed({"ADMIN", "COORDINATOR", "CHAMPION", "LEAD", "SPONSOR", "OBSERVER"})
class PeopleView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String NEW = "new";

    private final OrganisationService organisation;
    private final PersonParts parts;
    private final PageHead head;
    private final Button add;
    private final Component export;
    private final Page page;
    private final PeopleGrid grid;
    private @Nullable PeopleFilters filters;
    private PeopleQuery query = PeopleQuery.ALL;

    PeopleView(OrganisationService organisation, PersonService persons, PersonParts parts, LiveScreens live) {
        this.organisation = organisation;
        this.parts = parts;
        export = new PeopleExport(persons, () -> query);
        add = new Button(getTranslation("organisation.people.new"), click -> go(query, NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head = new PageHead(getTranslation("organisation.people.title"), "", export, add);
        grid = new PeopleGrid(organisation, () -> query, this::path, next -> go(next, ""));
        page = new Page(head);
        setMaster(page);
        setExpandMaster(true);
        setDetailSize("440px");
        addDetailEscapePressListener(escape -> go(query, ""));
        addBackdropClickListener(click -> go(query, ""));
        live.watch(this, this::load, "organisation");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = PeopleQuery.of(event.getLocation().getQueryParameters());
        load();
        setDetail(event.getRouteParameters().get("id").map(this::detail).orElse(null));
    }

    private void load() {
        boolean names = organisation.seesNames();
        export.setVisible(names);
        add.setVisible(parts.mayCorrect());
        if (names) {
            showNames();
        } else {
            showCounts();
        }
    }

    /** The list stays the same component while it is filtered and a person is opened beside it. */
    private void showNames() {
        long count = organisation.count(query.filter());
        head.say(getTranslation("organisation.people.title"), getTranslation("organisation.people.found", count));
        if (filters == null) {
            filters = new PeopleFilters(
                    organisation.tree(), organisation.groups(), parts.mayCorrect(), next -> go(next, ""));
            page.add(filters, grid);
        }
        filters.show(query);
        grid.show(query, count);
    }

    private void showCounts() {
        head.say(getTranslation("organisation.people.title"), getTranslation("organisation.people.countsOnly"));
        page.removeAll();
        filters = null;
        page.add(
                head,
                new FilterBar(OrganisationExport.headcounts(organisation)),
                new HeadcountTable(organisation.tree(), organisation.ownHeadcounts()));
    }

    private Component detail(String id) {
        return NEW.equals(id) ? parts.blank(() -> go(query, "")) : parts.person(id, () -> go(query, ""));
    }

    private String path(PersonRow row) {
        String address = query.address().getQueryString();
        return "people/" + row.id().value() + (address.isEmpty() ? "" : "?" + address);
    }

    private void go(PeopleQuery next, String id) {
        QueryParameters address = next.address();
        getUI().ifPresent(ui -> ui.navigate(id.isEmpty() ? "people" : "people/" + id, address));
    }
}
