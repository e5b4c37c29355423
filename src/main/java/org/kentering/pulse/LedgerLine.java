package org.kentering.pulse;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * A theme that people named and what is done about it.
 *
 * @param owner the name of who sees to it
 * @param settledOn when it was done or looked at again; none as long as it is not
 * @param draft what the form would yield if nothing were changed
 * @param maySettle whether the reader may say that it is done
 * @param version what a command on it must carry
 */
public record LedgerLine(
        HeardThemeId id,
        LocalText theme,
        String owner,
        @Nullable LocalDate settledOn,
        boolean overdue,
        HeardThemeDraft draft,
        boolean maySettle,
        long version) {

    public Disposition disposition() {
        return draft.disposition();
    }

    /** The answer with its day, without who sees to it: what everybody is told. */
    public Message told() {
        return LedgerLine.told(theme, draft.disposition(), draft.due(), settledOn, draft.sentence());
    }

    static Message told(
            LocalText theme, Disposition disposition, LocalDate due, @Nullable LocalDate settledOn, String sentence) {
        boolean done = disposition == Disposition.DOING && settledOn != null;
        return Message.of(
                done ? "pulse.ledger.told.done" : "pulse.ledger.told." + disposition.name().toLowerCase(Locale.ROOT),
                theme,
                done ? settledOn : due,
                sentence);
    }
}
