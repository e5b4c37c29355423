package org.kentering.voice;

import java.util.Locale;

/** What sort of thing somebody said. */
public enum EntryKind {
    QUESTION,
    CONCERN,
    IDEA,
    WIN;

    public String textKey() {
        return "voice.kind." + name().toLowerCase(Locale.ROOT);
    }
}
