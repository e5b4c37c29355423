package org.kentering.voice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
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

    Optional<VoiceEntry> findByReplyHash(String replyHash);

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

    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.status = EntryStatus.ROUTED and e.routedPerson.value = :person
            order by e.recordedAt""")
    List<VoiceEntry> routedTo(UUID programme, UUID person, Limit limit);

    /** What was routed to one of these roles; a lead was only asked about the units that are led. */
    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.status = EntryStatus.ROUTED
                and (e.routedRole in :roles or e.routedRole = Role.LEAD and e.unit.value in :led)
            order by e.recordedAt""")
    List<VoiceEntry> routedTo(UUID programme, Collection<Role> roles, Collection<UUID> led, Limit limit);

    @Query("""
            select e from VoiceEntry e
            where e.status = EntryStatus.ROUTED and e.routedPerson.value = :person""")
    List<VoiceEntry> routedTo(UUID person);

    /** Open concerns that somebody has moved already, the oldest first. */
    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme and e.kind = EntryKind.CONCERN and e.stillOpen = true
                and e.status not in :waiting
            order by e.recordedAt""")
    List<VoiceEntry> concernsUnderWay(UUID programme, Collection<EntryStatus> waiting, Limit limit);

    /** Of each theme the last entry that the sponsor decided about or that everybody was told of. */
    @Query("""
            select e from VoiceEntry e
            where e.programme.value = :programme
                and coalesce(e.decidedAt, e.publishedAt) = (
                    select max(coalesce(o.decidedAt, o.publishedAt)) from VoiceEntry o
                    where o.programme.value = :programme and o.theme = e.theme)
            order by e.theme, e.id.value""")
    List<VoiceEntry> lastSettled(UUID programme);

    @Query("select e.id from VoiceEntry e where e.id.value in :ids")
    List<VoiceEntryId> existing(Collection<UUID> ids);

    @Query("""
            select count(e) from VoiceEntry e
            where e.programme.value = :programme and e.kind = EntryKind.IDEA and e.unit.value in :units
                and e.recordedAt >= :from""")
    long ideasFrom(UUID programme, Collection<UUID> units, Instant from);

    @Query("select e from VoiceEntry e where e.unit.value = :unit")
    List<VoiceEntry> of(UUID unit);
}
