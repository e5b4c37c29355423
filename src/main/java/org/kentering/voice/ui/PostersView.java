package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kentering.design.ChipLink;
import org.kentering.design.Choices;
import org.kentering.design.EmptyState;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Poster;
import org.kentering.design.QrCode;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.PublicAddress;
import org.kentering.settings.SettingsService;
import org.kentering.voice.GroupPoster;
import org.kentering.voice.PosterService;

/** J-72: the posters by which people without an account tell an idea or a concern, to print and hang up. */
@Route("p/:programme/voice/posters")
@PageTitle("voice.posters.title")
@RolesAllowed("COORDINATOR")
class PostersView extends Composite<Page> implements BeforeEnterObserver {

    private static final String LANGUAGE = "language";

    private final PosterService posters;
    private final ProgrammeService programmes;
    private final SettingsService settings;

    PostersView(PosterService posters, ProgrammeService programmes, SettingsService settings) {
        this.posters = posters;
        this.programmes = programmes;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeFrame frame =
                programmes.open(event.getRouteParameters().get("programme").orElseThrow());
        List<GroupPoster> all = posters.posters(frame.id());
        Optional<PublicAddress> address = settings.publicFace().publicAddress();
        Language language = Language.of(event.getLocation().getQueryParameters()
                        .getSingleParameter(LANGUAGE).orElse(""))
                .orElse(settings.publicFace().language());
        Button print = new Button(
                getTranslation("voice.posters.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(
                                getTranslation("voice.posters.title"),
                                getTranslation("voice.posters.sentence", Words.date(posters.goodUntil())),
                                print),
                        new Notice(getTranslation("voice.posters.rule"), Tone.INFO));
        if (address.isEmpty()) {
            getContent().add(new Notice(getTranslation("voice.posters.noAddress"), Tone.WATCH));
        }
        if (all.isEmpty()) {
            getContent().add(new EmptyState(
                    getTranslation("voice.posters.none"), getTranslation("voice.posters.noneHelp")));
        }
        if (!all.isEmpty()) {
            getContent().add(languages(frame, language));
        }
        all.forEach(poster -> getContent().add(sheet(poster, address, language)));
    }

    /** Who prints may read another language than those who pass the wall. */
    private Choices languages(ProgrammeFrame frame, Language chosen) {
        return new Choices(
                Choices.Shape.CHIPS,
                getTranslation("voice.posters.language"),
                Arrays.stream(Language.values())
                        .map(language -> new ChipLink(
                                getTranslation("kernel.language." + language.tag()),
                                frame.path("voice/posters") + "?" + LANGUAGE + "=" + language.tag(),
                                language == chosen))
                        .toArray(ChipLink[]::new));
    }

    private Poster sheet(GroupPoster poster, Optional<PublicAddress> address, Language language) {
        Locale spoken = language.locale();
        String link = address.map(known -> known.link(poster.path())).orElse(poster.path());
        Poster sheet = new Poster(
                getTranslation(spoken, "voice.posters.heading"),
                address.isPresent() ? QrCode.svg(link) : null,
                link,
                List.of(
                        getTranslation(spoken, "voice.posters.forWhom", String.join(", ", poster.covers())),
                        getTranslation(spoken, "voice.posters.how"),
                        getTranslation(spoken, "voice.posters.stored", poster.group(), poster.people()),
                        getTranslation(spoken, "voice.posters.until", posters.goodUntil())));
        sheet.getElement().setAttribute("lang", language.tag());
        return sheet;
    }
}
