package org.kentering.voice;

import org.kentering.organisation.UnitChanged;
import org.kentering.organisation.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to entries when the organisation changes, in the same transaction. */
@Component
class VoiceConsequences {

    private final VoiceEntries entries;

    VoiceConsequences(VoiceEntries entries) {
        this.entries = entries;
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
