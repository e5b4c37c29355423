package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.kentering.design.EmptyState;
import org.kentering.design.Page;

/** Where everybody arrives. */
@Route("")
@PageTitle("cockpit.home.title")
@PermitAll
class HomeView extends Composite<Page> {

    HomeView() {
        getContent().add(new EmptyState(getTranslation("cockpit.home.noProgramme"), getTranslation("cockpit.home.noProgrammeHelp"),
                new Anchor("me", getTranslation("cockpit.home.account"))));
    }
}
