package org.kentering.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sessions of all programmes. What they tell about people is limited to the reader's units in the query itself. */
interface TrainingSessions extends Repository<TrainingSession, SessionId> {

    String OWN = """
            from Enrolment e join Person p on p.id.value = e.person.value
            where e.session.value = s.id.value and p.unit.value in :units""";

    String ROW = """
            select new org.kentering.training.SessionRow(s.id, s.training, t.name, s.startsAt, s.minutes, s.place, s.link,
                s.trainer, s.seats, s.taken, s.cancelled,
                (select count(e) """ + OWN + """
                ), (select count(e) """ + OWN + """
                 and e.attended is null),
                (select count(m) from Enrolment m where m.session.value = s.id.value and m.person.value = :me) > 0,
                s.version)
            from TrainingSession s join Training t on t.id.value = s.training.value
            """;

    TrainingSession saveAndFlush(TrainingSession session);

    Optional<TrainingSession> findById(SessionId id);

    @Query(ROW + """
            where s.programme.value = :programme
                and (:past = true and s.startsAt <= :now or :past = false and s.startsAt > :now)""")
    Slice<SessionRow> page(
            UUID programme, boolean past, Instant now, Collection<UUID> units, @Nullable UUID me, Pageable page);

    @Query(ROW + "where s.id.value = :session")
    Optional<SessionRow> row(UUID session, Collection<UUID> units, @Nullable UUID me);

    @Query(ROW + """
            where s.programme.value = :programme and s.cancelled = false and s.startsAt >= :from and s.startsAt < :until
            order by s.startsAt, s.id.value""")
    List<SessionRow> between(
            UUID programme, Instant from, Instant until, Collection<UUID> units, @Nullable UUID me);

    /** Takes a seat if there is one: the database decides, however many ask at once. */
    @Modifying
    @Query("""
            update TrainingSession s set s.taken = s.taken + 1
            where s.id.value = :session and s.taken < s.seats and s.cancelled = false""")
    int takeSeat(UUID session);

    @Modifying
    @Query("update TrainingSession s set s.taken = s.taken - 1 where s.id.value = :session and s.taken > 0")
    int freeSeat(UUID session);
}
