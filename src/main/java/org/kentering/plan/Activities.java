package org.kentering.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.programme.PhaseKey;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The activities of all programmes. */
interface Activities extends Repository<Activity, ActivityId> {

    String ROW = """
            select new org.kentering.plan.ActivityRow(a.id, a.title, a.owner, a.startsOn, a.dueOn, a.status, a.phase,
                a.changeLevel, a.promise, a.doneOn, a.version)
            from Activity a
            """;

    /** No parameter is ever null: PostgreSQL could not tell its type. */
    String MATCHING = """
            where a.programme.value = :programme
                and lower(a.title) like :text escape '!'
                and a.status in :statuses
                and a.dueOn < :before
                and (:ownerless = false or a.owner.value is null)
                and (:promises = false or a.promise = true)
                and a.phase in :phases
                and a.changeLevel in :levels
                and (:anybody = true or a.owner.value = :owner)
            """;

    Activity saveAndFlush(Activity activity);

    Optional<Activity> findById(ActivityId id);

    @Query(ROW + MATCHING)
    Slice<ActivityRow> search(
            UUID programme,
            String text,
            Collection<ActivityStatus> statuses,
            LocalDate before,
            boolean ownerless,
            boolean promises,
            Collection<PhaseKey> phases,
            Collection<ChangeLevel> levels,
            boolean anybody,
            UUID owner,
            Pageable page);

    @Query("select count(a) from Activity a " + MATCHING)
    long count(
            UUID programme,
            String text,
            Collection<ActivityStatus> statuses,
            LocalDate before,
            boolean ownerless,
            boolean promises,
            Collection<PhaseKey> phases,
            Collection<ChangeLevel> levels,
            boolean anybody,
            UUID owner);

    @Query(ROW + """
            where a.programme.value = :programme and a.status in :statuses and a.dueOn <= :until
                and (:all = true or a.owner.value = :owner)
            order by a.dueOn, a.id.value""")
    List<ActivityRow> due(
            UUID programme, Collection<ActivityStatus> statuses, LocalDate until, boolean all, UUID owner);

    @Query(ROW + """
            where a.programme.value = :programme and a.startsOn <= :to and a.dueOn >= :from
                and a.status <> org.kentering.plan.ActivityStatus.DROPPED
            order by a.startsOn, a.id.value""")
    List<ActivityRow> between(UUID programme, LocalDate from, LocalDate to);

    @Query(ROW + "where a.programme.value = :programme and a.promise = true and a.owner.value in :owners")
    List<ActivityRow> promises(UUID programme, Collection<UUID> owners, Sort sort);

    @Query("""
            select distinct a.changeLevel from Activity a
            where a.programme.value = :programme and a.phase = :phase and a.status in :statuses""")
    List<ChangeLevel> levels(UUID programme, PhaseKey phase, Collection<ActivityStatus> statuses);

    @Query("select a from Activity a where a.owner.value = :owner and a.status in :statuses")
    List<Activity> ownedBy(UUID owner, Collection<ActivityStatus> statuses);
}
