package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.Urgency;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;

/** What is due for this reader, the latest first. */
class DuePanel extends Composite<Panel> {

    private static final int SHOWN = 12;

    DuePanel(List<DueItem> due, LocalDate today) {
        if (due.isEmpty()) {
            getContent().finding(getTranslation("cockpit.due.none"));
        } else if (due.size() > SHOWN) {
            getContent().finding(getTranslation("cockpit.due.more", SHOWN, due.size()));
        }
        getContent().add(new Items(due.stream().limit(SHOWN).map(item -> line(item, today)).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.due.title"));
    }

    private Item line(DueItem item, LocalDate today) {
        String kind = getTranslation("agenda.kind." + item.kind());
        String detail = item.detail() == null ? kind : kind + " · " + Words.text(item.detail());
        Urgency urgency = item.urgency(today);
        String when = item.due() == null ? getTranslation(urgency.textKey()) : Words.until(item.due(), today);
        return Item.link(Words.text(item.title()), item.path(), detail).trailing(new Status(when, tone(urgency)));
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case LATE -> Tone.ACT;
            case SOON -> Tone.WATCH;
            case LATER -> Tone.INFO;
            case WAITING -> Tone.NEUTRAL;
        };
    }
}
