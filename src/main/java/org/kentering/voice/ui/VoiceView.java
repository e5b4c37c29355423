package org.kentering.voice.ui;

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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.design.ButtonLink;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.ThemeCount;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceFilter.Show;
import org.kentering.voice.VoiceService;

/** J-31, J-32: what people say and what became of it, as far as the reader may know; one entry beside the list. */
@Route("p/:programme/voice/:id?")
@PageTitle("voice.title")
@RolesAllowed({"COORDINATOR", "SPONSOR", "CHAMPION", "LEAD", "COMPLIANCE", "OBSERVER"})
class VoiceView extends MasterDetailLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private final VoiceService voice;
    private final ProgrammeService programmes;
    private final VoiceParts parts;
    private final CompanyDate companyDate;
    private final Button tell = new Button(getTranslation("voice.tell.title"), click -> open("new"));
    private final ButtonLink posters = new ButtonLink(getTranslation("voice.posters.title"), "");
    private final PageHead head = new PageHead(getTranslation("voice.title"), "", posters, tell);
    private final Div escalations = new Div();
    private final Div list = new Div();
    private final ThemePanel themes = new ThemePanel();

    private @Nullable ProgrammeFrame frame;
    private @Nullable VoiceListPart entries;
    private VoiceAddress address = new VoiceAddress(VoiceFilter.ALL, "");

    VoiceView(VoiceService voice, ProgrammeService programmes, VoiceParts parts, CompanyDate companyDate, LiveScreens live) {
        this.voice = voice;
        this.programmes = programmes;
        this.parts = parts;
        this.companyDate = companyDate;
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        setMaster(new Page(head, escalations, list, themes));
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::load, "voice");
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
        Show usual = opened.holdsAny(Role.COORDINATOR) ? Show.OPEN : Show.ALL;
        address = VoiceAddress.of(event.getLocation().getQueryParameters(), usual);
        setDetail(event.getRouteParameters().get("id").map(this::detail).orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void showProgramme(ProgrammeFrame opened) {
        tell.setVisible(opened.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD) && !opened.isStopped());
        posters.setHref(opened.path("voice/posters"));
        posters.setVisible(opened.holdsAny(Role.COORDINATOR) && !opened.isStopped());
        list.removeAll();
        entries = voice.readsWords(opened.id()) ? parts.list(opened, this::show, this::path) : null;
        if (entries != null) {
            list.add(entries);
        }
        list.setVisible(entries != null);
    }

    private void load() {
        ProgrammeFrame shown = shown();
        List<ThemeCount> counts = voice.themes(shown.id());
        Integer waiting =
                shown.holdsAny(Role.COORDINATOR) ? voice.waiting(shown.key().value()) : null;
        VoiceFinding finding = VoiceFinding.of(counts, waiting, companyDate.today());
        head.say(finding.title(), finding.sentence());
        themes.show(counts);
        escalations.removeAll();
        if (shown.holdsAny(Role.SPONSOR)) {
            EscalationPanel.of(voice.escalations(shown.id(), false)).ifPresent(escalations::add);
        }
        escalations.setVisible(escalations.getComponentCount() > 0);
        if (entries != null) {
            entries.load(address, getDetail() != null);
        }
    }

    private Component detail(String id) {
        try {
            return parts.entry(new VoiceEntryId(UUID.fromString(id)), () -> open(""), () -> open(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void show(VoiceAddress other) {
        getUI().ifPresent(ui -> ui.navigate(shown().path("voice"), other.query()));
    }

    private void open(String id) {
        QueryParameters query = id.equals("new") ? QueryParameters.empty() : address.query();
        getUI().ifPresent(ui -> ui.navigate(shown().path(id.isEmpty() ? "voice" : "voice/" + id), query));
    }

    private String path(VoiceEntryId id) {
        return shown().path("voice/" + id.value()) + "?" + address.query().getQueryString();
    }

    private ProgrammeFrame shown() {
        if (frame == null) {
            throw new NotFoundException();
        }
        return frame;
    }
}
