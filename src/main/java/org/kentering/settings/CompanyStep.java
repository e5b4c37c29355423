package org.kentering.settings;

import org.springframework.stereotype.Component;

/** The first step of setting up: who we are. */
@Component
class CompanyStep implements SetUpStep {

    private final SettingsService settings;

    CompanyStep(SettingsService settings) {
        this.settings = settings;
    }

    @Override
    public String key() {
        return "settings.setup";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isDone() {
        return settings.settings().companyName() != null;
    }

    @Override
    public String path() {
        return "admin/settings";
    }
}
