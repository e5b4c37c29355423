package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.kentering.design.EmptyState;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Poster;
import org.kentering.design.QrCode;
import org.kentering.design.Tone;
import org.kentering.design.Words;
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
        all.forEach(poster -> getContent().add(sheet(poster, address)));
    }

    private Poster sheet(GroupPoster poster, Optional<PublicAddress> address) {
        String link = address.map(known -> known.link(poster.path())).orElse(poster.path());
        return new Poster(
                getTranslation("voice.posters.heading"),
                address.isPresent() ? QrCode.svg(link) : null,
                link,
                List.of(
                        getTranslation("voice.posters.forWhom", String.join(", ", poster.covers())),
                        getTranslation("voice.posters.how"),
                        getTranslation("voice.posters.stored", poster.group(), poster.people()),
                        getTranslation("voice.posters.until", Words.date(posters.goodUntil()))));
    }
}
