package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kentering.ballot.WaveId;
import org.kentering.design.LiveScreens;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveStatus;

/** One wave: its plan, its approval, how it goes, or what it said (J-41, J-42). */
@Route("p/:p/pulse/:wave")
@PageTitle("pulse.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class WaveView extends Composite<Div> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private String key = "";
    private WaveId wave;
    private QueryParameters query = QueryParameters.empty();

    WaveView(PulseDesk desk, LiveScreens live) {
        this.desk = desk;
        live.watch(this, this::load, "pulse", "ballot");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = PulseDesk.key(event);
        wave = PulseDesk.wave(event);
        query = event.getLocation().getQueryParameters();
        load();
    }

    private void load() {
        ProgrammeFrame frame = desk.frame(key);
        WaveDetails details = desk.details(frame, wave);
        getContent().removeAll();
        getContent().add(page(frame, details));
    }

    private Component page(ProgrammeFrame frame, WaveDetails details) {
        if (details.may(Task.READ_RESULTS)) {
            return new ResultsPage(desk, frame, details, query, this::load);
        }
        return details.row().status() == WaveStatus.PROPOSED
                ? new ApprovalPage(desk, frame, details, this::load)
                : new StatePage(desk, frame, details, this::load);
    }
}
