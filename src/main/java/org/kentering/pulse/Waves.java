package org.kentering.pulse;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.WaveId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All waves of all programmes. */
interface Waves extends Repository<Wave, WaveId> {

    Wave saveAndFlush(Wave wave);

    void delete(Wave wave);

    Optional<Wave> findById(WaveId id);

    /** With its items, for whoever reads them outside a transaction. */
    @Query("select w from Wave w left join fetch w.items where w.id.value = :id")
    Optional<Wave> withItems(UUID id);

    /** Lets only one transaction at a time do something that happens once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Wave w where w.id.value = :id")
    Optional<Wave> lock(UUID id);

    /** The waves of a programme, the latest first. */
    @Query("select w from Wave w where w.programme.value = :programme order by w.opensOn desc, w.id.value")
    List<Wave> of(UUID programme);

    @Query("""
            select w from Wave w where w.programme.value = :programme
                and w.stage = org.kentering.pulse.WaveStage.RELEASED
            order by w.launchedAt, w.id.value""")
    List<Wave> released(UUID programme);

    /** The released waves of one series, the first launched first. */
    @Query("""
            select w from Wave w where w.programme.value = :programme and w.kind = :kind
                and w.stage = org.kentering.pulse.WaveStage.RELEASED
            order by w.launchedAt, w.id.value""")
    List<Wave> released(UUID programme, WaveKind kind);

    /** The released waves of all programmes that asked one of these items, the first launched first. */
    @Query("""
            select distinct w from Wave w join w.items item
            where item.key in :keys and w.stage = org.kentering.pulse.WaveStage.RELEASED
            order by w.launchedAt, w.id.value""")
    List<Wave> releasedAsking(List<String> keys);

    /** The other launched waves of a series that can be answered at some moment between the two. */
    @Query("""
            select w from Wave w where w.programme.value = :programme and w.kind = :kind and w.id.value <> :id
                and w.stage = org.kentering.pulse.WaveStage.LAUNCHED and w.opensAt < :closes and w.closesAt > :opens""")
    List<Wave> openBetween(UUID id, UUID programme, WaveKind kind, Instant opens, Instant closes);

    @Query("""
            select w from Wave w where w.programme.value = :programme and w.launchedAt is not null
            order by w.launchedAt, w.id.value""")
    List<Wave> launched(UUID programme);

    @Query("""
            select count(w) from Wave w where w.programme.value = :programme
                and (w.stage = org.kentering.pulse.WaveStage.PROPOSED or w.stage = org.kentering.pulse.WaveStage.IN_REVIEW)
                and not exists (select 1 from w.planners planner where planner.value = :me)""")
    int waitingFor(UUID programme, UUID me);

    @Query("""
            select w.id.value from Wave w where w.stage = org.kentering.pulse.WaveStage.LAUNCHED
                and w.mailsQueuedAt is null and w.byMail > 0 and w.opensAt <= :now and w.closesAt > :now""")
    List<UUID> toInvite(Instant now);

    @Query("""
            select w.id.value from Wave w where w.stage = org.kentering.pulse.WaveStage.LAUNCHED
                and w.mailsQueuedAt is not null and w.byMail > 0 and w.closesAt > :now""")
    List<UUID> toRemind(Instant now);

    @Query("""
            select w.id.value from Wave w where w.stage = org.kentering.pulse.WaveStage.LAUNCHED
                and w.keyDeleted = false and (w.mailsQueuedAt is not null or w.byMail = 0)""")
    List<UUID> withKey();
}
