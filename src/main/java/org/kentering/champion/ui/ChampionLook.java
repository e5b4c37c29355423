package org.kentering.champion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.kentering.champion.ChampionRow;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;

/** How a champion looks wherever one stands. What the reader may not know is left empty. */
final class ChampionLook {

    private ChampionLook() {}

    static String hours(ChampionRow row) {
        BigDecimal asked = row.askedHours();
        BigDecimal agreed = row.agreedHours();
        if (row.since() == null) {
            return "";
        }
        if (asked == null) {
            return Words.text("champion.list.hoursNone");
        }
        if (agreed == null) {
            return Words.text("champion.list.hoursOpen", asked);
        }
        return row.hoursAgreed()
                ? Words.text("champion.list.hoursAgreed", agreed)
                : Words.text("champion.list.hoursFewer", asked, agreed);
    }

    static String since(ChampionRow row) {
        return row.since() == null ? "" : Words.date(row.since());
    }

    static String rotation(ChampionRow row) {
        return row.rotationOn() == null ? "" : Words.date(row.rotationOn());
    }

    static String deputy(ChampionRow row) {
        if (row.deputy() != null) {
            return row.deputy();
        }
        return row.since() == null ? "" : Words.text("champion.list.noDeputy");
    }

    static Component contact(ChampionRow row) {
        Long days = row.quietDays();
        if (days == null) {
            return new Span();
        }
        return row.silent()
                ? new Status(Words.text("champion.list.silentDays", days), Tone.ACT)
                : new Status(Words.text("champion.list.inTouch"), Tone.GOOD);
    }
}
