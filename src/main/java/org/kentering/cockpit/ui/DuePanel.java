package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.Urgency;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.PhaseRow;

/** What is due for this reader, the latest first; for who looks after a whole programme by its phases. */
class DuePanel extends Composite<Panel> {

    private static final int SHOWN = 12;
    private static final int SHOWN_OF_A_PHASE = 6;

    DuePanel(List<DueItem> due, LocalDate today) {
        if (due.isEmpty()) {
            getContent().finding(getTranslation("cockpit.due.none"));
        } else if (due.size() > SHOWN) {
            getContent().finding(getTranslation("cockpit.due.more", SHOWN, due.size()));
        }
        getContent().add(new Items(due.stream().limit(SHOWN).map(item -> line(item, today)).toList()));
    }

    /** @param due by the key of the phase, what belongs to none under the empty key */
    DuePanel(List<PhaseRow> phases, Map<String, List<DueItem>> due, LocalDate today) {
        if (due.isEmpty()) {
            getContent().finding(getTranslation("cockpit.due.none"));
        }
        Language language = Language.of(getLocale());
        for (PhaseRow phase : phases) {
            List<DueItem> items = due.getOrDefault(phase.key().name(), List.of());
            group(getTranslation("cockpit.due.phase", phase.key().number(), phase.shortName().in(language)), items, today);
        }
        group(getTranslation("cockpit.due.anyPhase"), due.getOrDefault("", List.of()), today);
    }

    private void group(String title, List<DueItem> due, LocalDate today) {
        if (!due.isEmpty()) {
            getContent().add(new H3(title), new Items(due.stream().limit(SHOWN_OF_A_PHASE).map(item -> line(item, today)).toList()));
        }
        if (due.size() > SHOWN_OF_A_PHASE) {
            getContent().add(new Paragraph(getTranslation("cockpit.due.more", SHOWN_OF_A_PHASE, due.size())));
        }
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
