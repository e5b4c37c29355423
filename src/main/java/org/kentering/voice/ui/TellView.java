package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kentering.catalogue.CatalogueService;
import org.kentering.design.NarrowPage;
import org.kentering.design.Notice;
import org.kentering.design.PageHead;
import org.kentering.design.Tone;
import org.kentering.identity.Access;
import org.kentering.organisation.UnitNode;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceService;

/** J-30: what somebody in the team said, passed on in three taps and a line. */
@Route("p/:programme/voice/new")
@PageTitle("voice.tell.title")
@RolesAllowed({"CHAMPION", "LEAD", "COORDINATOR"})
class TellView extends Composite<NarrowPage> implements BeforeEnterObserver {

    private final VoiceService voice;
    private final ProgrammeService programmes;
    private final CatalogueService catalogue;
    private final Access access;
    private final CompanyDate companyDate;

    TellView(
            VoiceService voice,
            ProgrammeService programmes,
            CatalogueService catalogue,
            Access access,
            CompanyDate companyDate) {
        this.voice = voice;
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.access = access;
        this.companyDate = companyDate;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeFrame frame =
                programmes.open(event.getRouteParameters().get("programme").orElseThrow());
        List<UnitNode> units = voice.unitsToTellFrom(frame.id());
        if (units.isEmpty()) {
            throw new NotFoundException();
        }
        BecameOfIt becameOfIt = new BecameOfIt(voice, frame, companyDate);
        String draft = frame.key().value() + "." + access.me().value();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(getTranslation("voice.tell.heading"), getTranslation("voice.tell.sentence")),
                        frame.isStopped()
                                ? new Notice(getTranslation("programme.stopped"), Tone.WATCH)
                                : new TellForm(
                                        units,
                                        catalogue.themes(),
                                        draft,
                                        entry -> voice.tell(frame.id(), entry),
                                        becameOfIt::load),
                        becameOfIt);
        becameOfIt.load();
    }
}
