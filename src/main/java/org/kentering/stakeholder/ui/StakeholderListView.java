package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
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
import org.kentering.programme.ProgrammeFrame;

/**
 * The register for its coordinator, one of them beside the list. Others find here what their role may see: the sponsor
 * those escalated, compliance one file for a reason, everybody the own engagement actions. J-20, J-22.
 */
@Route("p/:programme/stakeholders/:id?")
@PageTitle("stakeholder.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE"})
class StakeholderListView extends MasterDetailLayout implements AfterNavigationObserver {

    private final StakeholderDesk desk;
    private @Nullable ProgrammeFrame shown;
    private @Nullable RegisterList register;
    private QueryParameters query = QueryParameters.empty();

    StakeholderListView(StakeholderDesk desk, LiveScreens live) {
        this.desk = desk;
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::refresh, "stakeholder");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame frame = desk.frame(event.getRouteParameters());
        query = event.getLocation().getQueryParameters();
        if (!frame.equals(shown)) {
            shown = frame;
            setMaster(page(frame));
        }
        if (register != null) {
            register.show(RegisterState.of(query), event.getRouteParameters().get("id").isPresent());
        }
        setDetail(event.getRouteParameters().get("id").map(id -> detail(frame, id)).orElse(null));
    }

    private Page page(ProgrammeFrame frame) {
        if (frame.holdsAny(Role.COORDINATOR)) {
            register = new RegisterList(desk, frame, this::open, this::navigate);
            return register.page();
        }
        if (!frame.holdsAny(Role.SPONSOR, Role.COMPLIANCE, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD)) {
            throw new NotFoundException();
        }
        Page page = new Page();
        if (frame.holdsAny(Role.SPONSOR)) {
            page.add(new PageHead(getTranslation("stakeholder.heading"), getTranslation("stakeholder.sponsor.sentence"),
                    new MapSwitch(frame, false)), new EscalatedPanel(desk, frame, this::open));
        } else {
            page.add(new PageHead(getTranslation("stakeholder.heading"), getTranslation("stakeholder.others.sentence")));
        }
        if (frame.holdsAny(Role.COMPLIANCE)) {
            page.add(new FileLookup(desk, frame));
        }
        page.add(new EngagementPanel(desk, frame));
        return page;
    }

    private @Nullable StakeholderDetail detail(ProgrammeFrame frame, String id) {
        if (RegisterForm.NEW.equals(id) && frame.holdsAny(Role.COORDINATOR)) {
            return StakeholderDetail.registering(desk, frame, this::open);
        }
        return StakeholderDetail.of(desk, frame, desk.id(id), this::open, this::refresh);
    }

    private void refresh() {
        Optional.ofNullable(register).ifPresent(RegisterList::refresh);
    }

    private void open(String id) {
        navigate(id, query);
    }

    private void navigate(RegisterState state) {
        navigate("", state.query());
    }

    private void navigate(String id, QueryParameters wanted) {
        ProgrammeFrame frame = shown;
        if (frame != null) {
            getUI().ifPresent(ui -> ui.navigate(frame.path(id.isEmpty() ? "stakeholders" : "stakeholders/" + id), wanted));
        }
    }
}
