package org.kentering.voice.ui;

import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.voice.VoiceEntryRow;

/** How an entry looks wherever it stands. */
final class EntryLook {

    private EntryLook() {}

    static Status status(VoiceEntryRow row) {
        if (row.escalated()) {
            return new Status(Words.text("voice.status.escalated"), Tone.WATCH);
        }
        Tone tone = switch (row.status()) {
            case NEW, REOPENED -> Tone.WATCH;
            case ROUTED, IN_PROGRESS -> Tone.INFO;
            case ANSWERED -> row.open() ? Tone.INFO : Tone.GOOD;
            case RESOLVED -> Tone.GOOD;
        };
        return new Status(Words.text(row.status().textKey()), tone);
    }

    static String kind(VoiceEntryRow row) {
        return Words.text(row.kind().textKey());
    }

    static String theme(VoiceEntryRow row) {
        return spoken(row.theme());
    }

    /** The day; of what was said without an account only the week is known. */
    static String when(VoiceEntryRow row) {
        String day = Words.date(row.recordedOn());
        return row.byWeek() ? Words.text("voice.list.weekOf", day) : day;
    }

    static String spoken(LocalText text) {
        return text.in(Language.of(Words.locale()));
    }
}
