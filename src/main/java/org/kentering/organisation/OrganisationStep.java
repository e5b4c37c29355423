package org.kentering.organisation;

import org.kentering.settings.SetUpStep;
import org.springframework.stereotype.Component;

/** Set-up wants an organisation with people in it. */
@Component
class OrganisationStep implements SetUpStep {

    private final Units units;

    OrganisationStep(Units units) {
        this.units = units;
    }

    @Override
    public String key() {
        return "organisation.setup";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isDone() {
        return !units.counts().isEmpty();
    }

    @Override
    public String path() {
        return "admin/organisation";
    }
}
