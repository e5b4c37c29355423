package org.kentering.voice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All entries. */
interface VoiceEntries extends Repository<VoiceEntry, VoiceEntryId>, JpaSpecificationExecutor<VoiceEntry> {

    /** How much of one kind was said about a theme. */
    record Tally(String theme, EntryKind kind, long entries, long open, @Nullable Instant oldestOpen) {}

    VoiceEntry saveAndFlush(VoiceEntry entry);

    Optional<VoiceEntry> findById(VoiceEntryId id);

    @Query("""
            select new org.kentering.voice.VoiceEntries$Tally(e.theme, e.kind, count(e),
                sum(case when e.stillOpen = true then 1 else 0 end),
                min(case when e.stillOpen = true then e.recordedAt else null end))
            from VoiceEntry e
            where e.programme.value = :programme
                and (:everywhere = true or e.unit.value in :units)
                and (:allThemes = true or e.theme in :themes)
            group by e.theme, e.kind""")
    List<Tally> tallies(
            UUID programme, boolean everywhere, Collection<UUID> units, boolean allThemes, Collection<String> themes);

    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.escalatedAt is not null
                and (:decided = true or e.decidedAt is null)
            order by e.decidedAt nulls first, e.escalatedAt""")
    List<VoiceEntry> escalated(UUID programme, boolean decided, Limit limit);

    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.status in :statuses
            order by e.recordedAt""")
    List<VoiceEntry> in(UUID programme, Collection<EntryStatus> statuses, Limit limit);

    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.author.value = :author
            order by e.recordedAt desc""")
    List<VoiceEntry> by(UUID programme, UUID author, Limit limit);

    @Query("select e from VoiceEntry e where e.unit.value = :unit")
    List<VoiceEntry> of(UUID unit);
}
