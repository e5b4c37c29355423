package org.kentering.demo;

import org.kentering.voice.GroupPoster;
import org.kentering.voice.OpenCode;
import org.kentering.voice.OpenPoster;
import org.kentering.voice.OpenVoice;
import org.kentering.voice.OpenVoiceDraft;
import org.kentering.voice.PosterService;
import org.kentering.voice.VoiceClerk;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;
import org.kentering.voice.VoiceEntryRow;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * What people said through the posters on the wall. The coordinator prints them; who uses one is nobody's account, and
 * what is said without a name waits for its morning.
 */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(10)
class PosterChapter implements Chapter {

    private final PosterService posters;
    private final OpenVoice open;
    private final VoiceClerk clerk;
    private final VoiceService voice;
    private final VoiceInboxService inbox;

    PosterChapter(
            PosterService posters, OpenVoice open, VoiceClerk clerk, VoiceService voice, VoiceInboxService inbox) {
        this.posters = posters;
        this.open = open;
        this.clerk = clerk;
        this.voice = voice;
        this.inbox = inbox;
    }

    @Override
    public void tell(Telling telling) {
        telling.story().posters().forEach(posted -> entry(telling, posted));
    }

    private void entry(Telling telling, Story.Posted posted) {
        OpenCode reply = open.newReply();
        Later<GroupPoster> wall = new Later<>();
        telling.timeline().on(posted.day(), () -> telling.cast().act(telling.coordinator(), () -> wall.is(posters
                .posters(telling.programme()).stream()
                .filter(poster -> poster.group().equals(posted.group()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no poster is for " + posted.group())))));
        telling.timeline().on(posted.day(), () -> {
            OpenPoster poster = open.poster(wall.get().code().text()).orElseThrow();
            open.tell(poster, new OpenVoiceDraft(posted.kind(), posted.theme(), posted.words(), posted.name(), reply));
        });
        Story.Reply answered = posted.answered();
        if (answered != null) {
            telling.timeline().on(answered.day(), clerk::showWhatWaited);
            telling.timeline().on(answered.day(), () -> telling.cast().act(telling.coordinator(), () -> {
                VoiceEntryRow said = found(telling, posted.words());
                inbox.answer(said.id(), voice.entry(said.id()).version(), answered.words());
                telling.leave(wall.get().path(), reply);
            }));
        }
    }

    private VoiceEntryRow found(Telling telling, String words) {
        return voice
                .entries(
                        telling.programme(),
                        new VoiceFilter(VoiceFilter.Show.ALL, null, null, null, words),
                        PageRequest.of(0, 1))
                .getFirst();
    }
}
