package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceEntryDetails.Escalation;

/** What waits for the sponsor's word. */
class EscalationPanel extends Composite<Panel> {

    private EscalationPanel(List<EscalationRow> waiting) {
        getContent().add(new Items(waiting.stream().map(this::line).toList()));
    }

    /** The panel, if anything waits. */
    static Optional<EscalationPanel> of(List<EscalationRow> waiting) {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new EscalationPanel(waiting));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("voice.sponsor.title"));
    }

    private Item line(EscalationRow row) {
        Escalation asked = row.escalation();
        return Item.link(
                        row.entry().words(),
                        row.path(),
                        getTranslation(
                                "voice.sponsor.detail", asked.people(), Words.date(asked.since()), asked.reason()))
                .trailing(EntryLook.status(row.entry()));
    }
}
