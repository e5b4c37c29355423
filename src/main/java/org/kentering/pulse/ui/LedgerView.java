package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kentering.design.EmptyState;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveLedger;

/** You said, we did: what was released, what is done about it and by whom, the latest wave first (J-70). */
@Route("p/:p/pulse/ledger")
@PageTitle("pulse.ledger.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class LedgerView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private final OrganisationService organisation;
    private String key = "";

    LedgerView(PulseDesk desk, OrganisationService organisation, LiveScreens live) {
        this.desk = desk;
        this.organisation = organisation;
        live.watch(this, this::follow, "pulse", "ballot");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = PulseDesk.key(event);
        load();
    }

    /** What others do appears at once, but never takes away what a coordinator is writing. */
    private void follow() {
        if (!desk.frame(key).holdsAny(Role.COORDINATOR)) {
            load();
        }
    }

    private void load() {
        ProgrammeFrame frame = desk.frame(key);
        List<WaveLedger> ledgers = desk.ledgers.ledgers(frame.id());
        getContent().removeAll();
        getContent().add(new PageHead(getTranslation("pulse.ledger.title"), getTranslation("pulse.ledger.sentence")));
        if (ledgers.isEmpty()) {
            getContent().add(new EmptyState(
                    getTranslation("pulse.ledger.none"), getTranslation("pulse.ledger.noneHelp")));
        }
        ledgers.forEach(ledger -> getContent()
                .add(new LedgerPanel(desk, organisation, frame, ledger, this::load)));
    }
}
