package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Prompt;
import org.kentering.design.Columns;
import org.kentering.design.EmptyState;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LiveScreens;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeDetails;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeState;
import org.kentering.programme.RoleService;

/** What the programme is about, how far it is and who has which role (J-11). */
@Route("p/:p")
@PageTitle("programme.overview.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class OverviewView extends Composite<Page> implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final PhaseService phases;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private String key = "";

    OverviewView(
            ProgrammeService programmes,
            PhaseService phases,
            RoleService roles,
            OrganisationService organisation,
            CatalogueService catalogue,
            LiveScreens live) {
        this.programmes = programmes;
        this.phases = phases;
        this.roles = roles;
        this.organisation = organisation;
        this.catalogue = catalogue;
        live.watch(this, this::load, "programme", "decision");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = event.getRouteParameters().get("p").orElseThrow();
        load();
    }

    private void load() {
        ProgrammeFrame frame = programmes.open(key);
        getContent().removeAll();
        if (frame.state() == ProgrammeState.NEW) {
            getContent().add(notSetUp(frame));
        } else {
            show(frame, programmes.details(frame.id()));
        }
    }

    private EmptyState notSetUp(ProgrammeFrame frame) {
        EmptyState empty = new EmptyState(
                getTranslation("programme.overview.new"), getTranslation("programme.overview.newHelp"));
        if (frame.holdsAny(Role.COORDINATOR)) {
            empty.add(new Anchor(frame.path("set-up"), getTranslation("programme.overview.setUp")));
        }
        return empty;
    }

    private void show(ProgrammeFrame frame, ProgrammeDetails details) {
        PageHead head = new PageHead(details.name(), finding(frame));
        getContent().add(head);
        if (frame.isStopped()) {
            getContent().add(new Notice(getTranslation("programme.stopped"), Tone.WATCH));
        }
        boolean edits = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        Panel about = about(details);
        if (edits) {
            about.add(new Anchor(frame.path("set-up"), getTranslation("programme.overview.change")));
        }
        getContent().add(
                new Columns(Columns.Share.THREE_TO_TWO, about, new RolesPanel(roles, organisation, frame)),
                new Columns(Columns.Share.THREE_TO_TWO, new GoalsPanel(details.goals()), answers(details)));
    }

    private String finding(ProgrammeFrame frame) {
        return phases.gate(frame.id())
                .filter(gate -> gate.to() != null)
                .map(gate -> getTranslation(
                        "programme.overview.finding",
                        frame.phase().number(),
                        gate.open(),
                        gate.criteria().size()))
                .orElseGet(() -> getTranslation("programme.overview.findingLast", frame.phase().number()));
    }

    private Panel about(ProgrammeDetails details) {
        String vision = details.vision();
        Items words = new Items(
                new Item(getTranslation("programme.form.whatChanges"), details.whatChanges()),
                new Item(getTranslation("programme.form.why"), details.why()),
                new Item(getTranslation("programme.form.forWhom"), details.forWhom()),
                new Item(
                        getTranslation("programme.form.vision"),
                        vision.isEmpty() ? getTranslation("programme.overview.noVision") : vision));
        return new Panel(getTranslation("programme.overview.about"), words);
    }

    private Panel answers(ProgrammeDetails details) {
        Language language = Language.of(getLocale());
        List<Item> lines = catalogue.changeDifferences().prompts().stream()
                .map(prompt -> answer(prompt, details, language))
                .toList();
        return new Panel(catalogue.changeDifferences().name().in(language), new Items(lines));
    }

    private Item answer(Prompt prompt, ProgrammeDetails details, Language language) {
        return new Item(
                prompt.question().in(language),
                details.answers().getOrDefault(prompt.key(), getTranslation("programme.overview.noAnswer")));
    }
}
