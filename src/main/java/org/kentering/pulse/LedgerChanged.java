package org.kentering.pulse;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** What is done about a theme was said, changed or settled; the words stand in the ledger only. */
public record LedgerChanged(HeardThemeId theme, ProgrammeId inProgramme, Change change, Disposition disposition)
        implements Fact {

    /** What happened. */
    public enum Change {
        THEME_NAMED,
        THEME_CHANGED,
        THEME_SETTLED
    }

    @Override
    public String action() {
        return "pulse." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID object() {
        return theme.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(disposition.name());
    }
}
