package org.kentering.voice.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Words;
import org.kentering.voice.ThemeCount;

/** What the page says first: to a coordinator what waits, to everybody else what is spoken of most. */
record VoiceFinding(String title, String sentence) {

    /** @param waiting how much waits for the reader's move; null for readers who only look */
    static VoiceFinding of(List<ThemeCount> counts, @Nullable Integer waiting, LocalDate today) {
        if (counts.isEmpty()) {
            return new VoiceFinding(
                    Words.text("voice.list.heading.nothing"), Words.text("voice.list.sentence.nothing"));
        }
        String title = waiting == null
                ? Words.text(
                        "voice.list.heading.theme",
                        EntryLook.spoken(counts.getFirst().theme().name()))
                : Words.text("voice.list.heading.waiting", waiting);
        long open = counts.stream().mapToLong(ThemeCount::open).sum();
        String sentence = counts.stream()
                .map(ThemeCount::oldestOpen)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> Words.text(
                        "voice.list.sentence.oldest", Math.max(0, ChronoUnit.DAYS.between(day, today)), open))
                .orElseGet(() -> Words.text("voice.list.sentence.settled"));
        return new VoiceFinding(title, sentence);
    }
}
