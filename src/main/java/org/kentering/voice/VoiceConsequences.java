package org.kentering.voice;

import org.kentering.organisation.PersonLeft;
import org.kentering.organisation.UnitChanged;
import org.kentering.organisation.UnitId;
import org.kentering.voice.EntryChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to entries when the organisation changes, in the same transaction. */
@Component
class VoiceConsequences {

    private final VoiceEntries entries;
    private final ApplicationEventPublisher facts;

    VoiceConsequences(VoiceEntries entries, ApplicationEventPublisher facts) {
        this.entries = entries;
        this.facts = facts;
    }

    /** What somebody was asked to take care of waits in the inbox again when they leave. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (VoiceEntry entry : entries.routedTo(fact.person().value())) {
            entry.returnToInbox();
            entries.saveAndFlush(entry);
            facts.publishEvent(new EntryChanged(entry.id(), entry.programme(), entry.kind(), Change.RETURNED));
        }
    }

    /** Where a unit went, what its people said goes too: its champion must still find it. */
    @EventListener
    void unitChanged(UnitChanged fact) {
        UnitId successor = fact.successor();
        if (successor != null) {
            for (VoiceEntry entry : entries.of(fact.unit().value())) {
                entry.moveTo(successor);
                entries.saveAndFlush(entry);
            }
        }
    }
}
