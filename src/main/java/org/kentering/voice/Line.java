package org.kentering.voice;

import org.kentering.exchange.CleanText;
import org.kentering.kernel.Refusal;

/** What may stand in an entry or an answer: some words, and not too many, counted in code points. */
final class Line {

    static final int LONGEST = 2000;

    private Line() {}

    /**
     * The line without what a reader cannot see.
     *
     * @throws Refusal if nothing is left, or too much
     */
    static String of(String raw) {
        String clean = CleanText.of(raw);
        if (clean.isEmpty()) {
            throw Refusal.of("voice.line.missing");
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw Refusal.of("voice.line.tooLong", LONGEST);
        }
        return clean;
    }
}
