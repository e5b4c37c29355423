package org.kentering.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * Something that a person should do.
 *
 * @param kind what sort of thing it is, for instance {@code plan.activity}; {@code agenda.kind.} + kind names it
 * @param title what to do; words that people typed go in with {@link #words}
 * @param detail one line more, for instance whose it is
 * @param due the day; none if it waits until somebody acts
 * @param path where to do it, from the root of the application
 * @param phase the key of the phase that it belongs to, if it belongs to one
 */
public record DueItem(
        String kind,
        Message title,
        @Nullable Message detail,
        @Nullable LocalDate due,
        String path,
        @Nullable String phase) {

    /** What is due first comes first; what has no date comes before what is due after today's week. */
    public static Comparator<DueItem> byUrgency(LocalDate today) {
        return Comparator.comparing((DueItem item) -> item.urgency(today) == Urgency.LATER)
                .thenComparing(DueItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DueItem::kind)
                .thenComparing(DueItem::path);
    }

    /** Words that a person typed, as they are. */
    public static Message words(String text) {
        return Message.of("agenda.item.words", text);
    }

    public Urgency urgency(LocalDate today) {
        return Urgency.of(due, today);
    }
}
