package org.kentering.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has or had a seat in which session. */
interface Enrolments extends Repository<Enrolment, EnrolmentId> {

    String ROW = """
            select new org.kentering.training.EnrolmentRow(e.id, e.person, trim(concat(p.firstName, ' ', p.lastName)),
                p.unit, u.name, e.attended, e.hoursFreed, e.version)
            from Enrolment e
                join Person p on p.id.value = e.person.value
                join Unit u on u.id.value = p.unit.value
            """;

    Enrolment saveAndFlush(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    @Query(ROW + """
            where e.session.value = :session and p.unit.value in :units
            order by p.sortName, e.id.value""")
    List<EnrolmentRow> of(UUID session, Collection<UUID> units);

    @Query(ROW + "where e.session.value = :session and e.person.value = :person")
    Optional<EnrolmentRow> of(UUID session, UUID person);

    @Modifying
    @Query("delete from Enrolment e where e.id.value = :id and e.version = :seen")
    int delete(UUID id, long seen);

    @Query("""
            select e from Enrolment e, TrainingSession s
            where s.id.value = e.session.value and e.person.value = :person and s.startsAt > :now""")
    List<Enrolment> ahead(UUID person, Instant now);

    @Query("""
            select new org.kentering.training.Attended(e.person.value, s.training.value)
            from Enrolment e join TrainingSession s on s.id.value = e.session.value
                join Person p on p.id.value = e.person.value
            where s.programme.value = :programme and e.attended = true and p.unit.value in :units""")
    List<Attended> attended(UUID programme, Collection<UUID> units);

    @Query("""
            select coalesce(sum(t.hours), 0)
            from Enrolment e join TrainingSession s on s.id.value = e.session.value
                join Training t on t.id.value = s.training.value
                join Person p on p.id.value = e.person.value
            where s.programme.value = :programme and s.cancelled = false and p.unit.value in :units
                and (:onlyFreed = false or e.hoursFreed = true)""")
    BigDecimal hours(UUID programme, Collection<UUID> units, boolean onlyFreed);
}
