package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;

/** The sponsor's dashboard at an address of its own, for the coordinator too. */
@Route("p/:p/dashboard")
@PageTitle("cockpit.dashboard.title")
@RolesAllowed({"SPONSOR", "COORDINATOR"})
class DashboardView extends Composite<Page> implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final SponsorHome dashboard;
    private String key = "";

    DashboardView(ProgrammeService programmes, SponsorHome dashboard, LiveScreens live) {
        this.programmes = programmes;
        this.dashboard = dashboard;
        live.watch(this, this::load, "programme", "decision", "plan", "champion", "voice", "training", "pulse", "ballot");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = event.getRouteParameters().get("p").orElseThrow();
        load();
    }

    private void load() {
        ProgrammeFrame frame = programmes.open(key);
        if (!frame.holdsAny(Role.SPONSOR, Role.COORDINATOR)) {
            throw new NotFound();
        }
        getContent().removeAll();
        dashboard.parts(frame, this::load).forEach(getContent()::add);
    }
}
