package org.kentering.champion;

import java.util.Locale;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Something about a champion is different now; that the role began or ended, the programme says. */
public record ChampionChanged(ChampionId champion, ProgrammeId inProgramme, Change change) implements Fact {

    /** What is different. */
    public enum Change {
        DESCRIBED,
        HOURS_AGREED,
        CONTACT_LOGGED
    }

    @Override
    public String action() {
        return "champion." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID object() {
        return champion.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }
}
