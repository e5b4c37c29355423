package org.kentering.organisation;

import org.kentering.settings.SettingsChanged;
import org.kentering.settings.SettingsService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the root of the tree named as the settings name the company. */
@Component
class CompanyName {

    private final OrganisationService organisation;
    private final SettingsService settings;

    CompanyName(OrganisationService organisation, SettingsService settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    @EventListener
    void settingsChanged(SettingsChanged fact) {
        if (fact.part() == SettingsChanged.Part.COMPANY) {
            organisation.nameCompany(settings.publicFace().companyName());
        }
    }
}
