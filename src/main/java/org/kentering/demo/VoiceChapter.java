package org.kentering.demo;

import java.util.function.LongConsumer;
import org.kentering.organisation.UnitId;
import org.kentering.voice.EscalationDraft;
import org.kentering.voice.VoiceEntryDraft;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What champions heard and passed on, and what the coordinator did with it. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(6)
class VoiceChapter implements Chapter {

    private final VoiceService voice;
    private final VoiceInboxService inbox;

    VoiceChapter(VoiceService voice, VoiceInboxService inbox) {
        this.voice = voice;
        this.inbox = inbox;
    }

    @Override
    public void tell(Telling telling) {
        telling.story().voice().forEach(said -> entry(telling, said));
    }

    private void entry(Telling telling, Story.Said said) {
        Cast cast = telling.cast();
        VoiceEntryId id = VoiceEntryId.random();
        telling.timeline().on(said.day(), () -> cast.act(said.by(), () -> voice.tell(
                telling.programme(),
                new VoiceEntryDraft(id, said.kind(), said.theme(), unitOf(telling, said.by()), said.words()))));
        if (said.takenUp() != null) {
            then(telling, said.takenUp(), id, seen -> inbox.takeUp(id, seen));
        }
        if (said.routed() != null) {
            then(telling, said.routed().day(), id,
                    seen -> inbox.route(id, seen, cast.person(said.routed().person())));
        }
        if (said.answered() != null) {
            then(telling, said.answered().day(), id, seen -> inbox.answer(id, seen, said.answered().words()));
        }
        if (said.resolved() != null) {
            then(telling, said.resolved().day(), id, seen -> inbox.resolve(id, seen, said.resolved().words()));
        }
        if (said.published() != null) {
            then(telling, said.published().day(), id, seen -> inbox.publish(id, seen, said.published().words()));
        }
        if (said.escalated() != null) {
            Story.Escalation told = said.escalated();
            then(telling, told.day(), id, seen -> inbox.escalate(id, seen, new EscalationDraft(
                    told.people(), telling.timeline().date(told.since()), told.reason())));
        }
    }

    /** The coordinator does something with an entry. */
    private void then(Telling telling, int day, VoiceEntryId id, LongConsumer act) {
        telling.timeline().on(day, () -> telling.cast().act(
                telling.coordinator(), () -> act.accept(voice.entry(id).version())));
    }

    private static UnitId unitOf(Telling telling, String champion) {
        return telling.story().champions().stream()
                .filter(named -> named.person().equals(champion))
                .map(named -> telling.cast().unit(named.unit()))
                .findFirst()
                .orElseThrow();
    }
}
