package org.kentering.pulse.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.UUID;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Texts;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.AnnouncementService;
import org.kentering.pulse.CultureService;
import org.kentering.pulse.InvitationService;
import org.kentering.pulse.LedgerService;
import org.kentering.pulse.OpportunityService;
import org.kentering.pulse.PulseService;
import org.kentering.pulse.QuestionBankService;
import org.kentering.pulse.ReviewService;
import org.kentering.pulse.SealService;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveService;
import org.springframework.stereotype.Component;

/** What the screens of the pulse ask, and how they read their address. */
@Component
class PulseDesk {

    final ProgrammeService programmes;
    final WaveService waves;
    final PulseService pulse;
    final ReviewService reviews;
    final SealService seals;
    final InvitationService invitations;
    final AnnouncementService announcements;
    final LedgerService ledgers;
    final CultureService culture;
    final OpportunityService opportunities;
    final CatalogueService catalogue;
    final QuestionBankService bank;
    final Texts texts;

    PulseDesk(
            ProgrammeService programmes,
            WaveService waves,
            PulseService pulse,
            ReviewService reviews,
            SealService seals,
            InvitationService invitations,
            AnnouncementService announcements,
            LedgerService ledgers,
            CultureService culture,
            OpportunityService opportunities,
            CatalogueService catalogue,
            QuestionBankService bank,
            Texts texts) {
        this.programmes = programmes;
        this.waves = waves;
        this.pulse = pulse;
        this.reviews = reviews;
        this.seals = seals;
        this.invitations = invitations;
        this.announcements = announcements;
        this.ledgers = ledgers;
        this.culture = culture;
        this.opportunities = opportunities;
        this.catalogue = catalogue;
        this.bank = bank;
        this.texts = texts;
    }

    ProgrammeFrame frame(String key) {
        return programmes.open(key);
    }

    static String key(AfterNavigationEvent event) {
        return event.getRouteParameters().get("p").orElseThrow();
    }

    /** The wave in the address. */
    static WaveId wave(AfterNavigationEvent event) {
        return event.getRouteParameters().get("wave").map(PulseDesk::wave).orElseThrow(NotFound::new);
    }

    private static WaveId wave(String written) {
        try {
            return new WaveId(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    /** The wave, if it is one of this programme that the reader may know of. */
    WaveDetails details(ProgrammeFrame frame, WaveId wave) {
        WaveDetails details = waves.details(wave);
        if (!details.programme().equals(frame.id())) {
            throw new NotFound();
        }
        return details;
    }

    static String path(ProgrammeFrame frame, WaveId wave, String below) {
        return frame.path("pulse/" + wave.value() + (below.isEmpty() ? "" : "/" + below));
    }
}
