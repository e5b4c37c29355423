package org.kentering.voice.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.catalogue.CatalogueService;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceEntryDetails;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;

/** Makes the regions of the inbox, each with the services that it needs. */
@org.springframework.stereotype.Component
class VoiceParts {

    private final VoiceService voice;
    private final VoiceInboxService inbox;
    private final CatalogueService catalogue;
    private final OrganisationService organisation;
    private final CompanyDate companyDate;

    VoiceParts(
            VoiceService voice,
            VoiceInboxService inbox,
            CatalogueService catalogue,
            OrganisationService organisation,
            CompanyDate companyDate) {
        this.voice = voice;
        this.inbox = inbox;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.companyDate = companyDate;
    }

    VoiceListPart list(
            ProgrammeFrame frame, Consumer<VoiceAddress> changed, Function<VoiceEntryId, String> path) {
        return new VoiceListPart(
                voice, frame, catalogue.themes(), voice.unitsToTellFrom(frame.id()), companyDate, changed, path);
    }

    /**
     * One entry beside the list.
     *
     * @param done what to do when something was done with it
     */
    Component entry(VoiceEntryId id, Runnable close, Runnable done) {
        VoiceEntryDetails entry = voice.entry(id);
        return new EntryPanel(entry, close, new EntryActions(entry, inbox, organisation, companyDate, done));
    }
}
