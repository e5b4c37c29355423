package org.kentering.champion.ui;

import org.kentering.champion.Coverage;
import org.kentering.champion.UnitCoverage;
import org.kentering.design.Words;

/** What the page says first: how many teams have no champion, whom to ask, and who has gone quiet. */
record ChampionFinding(String title, String sentence) {

    /** @param silent how many have gone quiet; 0 for readers who may not know */
    static ChampionFinding of(Coverage coverage, int silent) {
        int gaps = coverage.gaps().size();
        if (coverage.counted() == 0) {
            return new ChampionFinding(
                    Words.text("champion.list.heading.noTeams"), Words.text("champion.list.sentence"));
        }
        String quiet = Words.text("champion.list.quiet", silent);
        if (gaps == 0) {
            return new ChampionFinding(
                    Words.text("champion.list.heading.all"),
                    quiet.isEmpty() ? Words.text("champion.list.sentence") : quiet);
        }
        UnitCoverage first = coverage.gaps().getFirst();
        String ask = Words.text("champion.list.ask", first.name(), first.people());
        return new ChampionFinding(Words.text("champion.list.heading.gaps", gaps), (ask + " " + quiet).strip());
    }
}
