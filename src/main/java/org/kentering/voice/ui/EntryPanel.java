package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Detail;
import org.kentering.design.Facts;
import org.kentering.design.Words;
import org.kentering.voice.VoiceEntryDetails;
import org.kentering.voice.VoiceEntryDetails.Escalation;
import org.kentering.voice.VoiceEntryRow;

/** One entry: what was said, what became of it, and what this reader may do. */
class EntryPanel extends Composite<Div> {

    private final VoiceEntryDetails entry;

    EntryPanel(VoiceEntryDetails entry, Runnable close, EntryActions actions) {
        this.entry = entry;
        getContent()
                .add(new Detail(
                        entry.row().words(),
                        close,
                        new Div(EntryLook.status(entry.row())),
                        facts(),
                        actions));
    }

    private Facts facts() {
        VoiceEntryRow row = entry.row();
        Facts facts = new Facts()
                .fact(getTranslation("voice.entry.kind"), EntryLook.kind(row))
                .fact(getTranslation("voice.list.theme"), EntryLook.theme(row))
                .fact(getTranslation("voice.list.unit"), row.unit())
                .fact(getTranslation("voice.entry.recorded"), EntryLook.when(row));
        fact(facts, "voice.entry.author", entry.anonymous() ? getTranslation("voice.entry.anonymous") : entry.author());
        entry.further().forEach(line -> fact(facts, "voice.entry.further", line));
        fact(facts, "voice.entry.routed", routed());
        fact(facts, "voice.entry.outcome", row.outcome());
        fact(facts, "voice.entry.reopened", entry.reopenedBecause());
        fact(facts, "voice.entry.published", entry.publishedWords());
        escalation(facts);
        return facts;
    }

    private @Nullable String routed() {
        return entry.routedRole() == null ? entry.routedPerson() : getTranslation(entry.routedRole().textKey());
    }

    private void escalation(Facts facts) {
        Escalation asked = entry.escalation();
        if (asked != null) {
            fact(facts, "voice.entry.people", Words.number(asked.people()));
            fact(facts, "voice.entry.since", Words.date(asked.since()));
            fact(facts, "voice.entry.asked", asked.reason());
            fact(facts, "voice.entry.decision", asked.decision());
        }
    }

    private void fact(Facts facts, String key, @Nullable String value) {
        if (value != null) {
            facts.fact(getTranslation(key), new Span(value));
        }
    }
}
