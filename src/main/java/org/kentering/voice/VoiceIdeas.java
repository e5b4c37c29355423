package org.kentering.voice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.identity.Access;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.kentering.pulse.IdeaInbox;
import org.kentering.settings.SettingsService;
import org.kentering.voice.EntryChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The inbox as the place where ideas from a survey go on. */
@Component
class VoiceIdeas implements IdeaInbox {

    private final VoiceEntries entries;
    private final SettingsService settings;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    VoiceIdeas(
            VoiceEntries entries,
            SettingsService settings,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public Set<UUID> taken(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : entries.existing(ids).stream().map(VoiceEntryId::value).collect(Collectors.toSet());
    }

    @Override
    public void take(ProgrammeId programme, UUID id, UnitId unit, String theme, String words) {
        VoiceEntryId entry = new VoiceEntryId(id);
        if (entries.findById(entry).isEmpty()) {
            entries.saveAndFlush(new VoiceEntry(
                    programme,
                    new VoiceEntryDraft(entry, EntryKind.IDEA, theme, unit, words),
                    access.me(),
                    clock.instant()));
            facts.publishEvent(new EntryChanged(entry, programme, EntryKind.IDEA, Change.RECORDED));
        }
    }

    @Override
    public boolean anyFrom(ProgrammeId programme, Collection<UnitId> units, LocalDate since) {
        Instant from = since.atStartOfDay(settings.publicFace().timeZone()).toInstant();
        return !units.isEmpty()
                && entries.ideasFrom(programme.value(), units.stream().map(UnitId::value).toList(), from) > 0;
    }
}
