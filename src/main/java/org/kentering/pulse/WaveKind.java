package org.kentering.pulse;

import java.util.Locale;
import org.kentering.programme.ProgrammeId;

/** What a wave is for. Waves of one kind in one programme are a series: only they are laid beside each other. */
public enum WaveKind {
    /** The core pulse: eight fixed items and some others. */
    CORE("core-pulse"),
    /** Readiness for change, twice a year: commitment and efficacy. */
    READINESS("readiness"),
    /** What all leads believe about the use of AI; shown for all of them together only. */
    LEADERS("leaders");

    private final String series;

    WaveKind(String series) {
        this.series = series;
    }

    String series(ProgrammeId programme) {
        return series + "/" + programme.value();
    }

    /** Whether some of its items are chosen; else all are asked each time. */
    public boolean isChosen() {
        return this == CORE;
    }

    String titleKey() {
        return "pulse.paper.title." + word();
    }

    /** What its answers are for. */
    String purposeKey() {
        return "pulse.paper.purpose." + word();
    }

    /** What the invitation asks. */
    String askedKey() {
        return "pulse.invitation.asked." + word();
    }

    /** Who is asked what, said beforehand. */
    String announcedKey() {
        return "pulse.announcement.what." + word();
    }

    /** That the next one is to be planned; only for kinds that have a rhythm. */
    String nextKey() {
        return "pulse.due.next." + word();
    }

    public String textKey() {
        return "pulse.kind." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
