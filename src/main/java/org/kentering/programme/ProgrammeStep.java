package org.kentering.programme;

import org.kentering.settings.SetUpStep;
import org.springframework.stereotype.Component;

/** Set-up ends with a programme that somebody coordinates. */
@Component
class ProgrammeStep implements SetUpStep {

    private final ProgrammeService programmes;

    ProgrammeStep(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public String key() {
        return "programme.setupStep";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isDone() {
        return !programmes.all().isEmpty();
    }

    @Override
    public String path() {
        return "admin/programmes";
    }
}
