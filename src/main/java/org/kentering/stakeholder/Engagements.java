package org.kentering.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The engagement actions of all programmes. */
interface Engagements extends Repository<Engagement, EngagementId> {

    String ROW = """
            select new org.kentering.stakeholder.EngagementRow(e.id, e.stakeholder,
                coalesce(s.name, trim(concat(p.firstName, ' ', p.lastName))), e.title, e.owner,
                trim(concat(o.firstName, ' ', o.lastName)), e.dueOn, e.doneOn, e.version)
            from Engagement e
                join Stakeholder s on s.id.value = e.stakeholder.value
                left join Person p on p.id.value = s.person.value
                left join Person o on o.id.value = e.owner.value
            """;

    String OPEN_FIRST = """
            order by case when e.doneOn is null then 0 else 1 end, e.dueOn, e.id.value
            """;

    Engagement saveAndFlush(Engagement engagement);

    Optional<Engagement> findById(EngagementId id);

    void delete(Engagement engagement);

    @Query(ROW + "where e.stakeholder.value = :stakeholder " + OPEN_FIRST)
    List<EngagementRow> of(UUID stakeholder);

    /** The own ones, those on escalated stakeholders, or all: only as far as the reader's roles reach. */
    @Query(ROW + """
            where e.programme.value = :programme and s.closedOn is null
                and (:all = true or e.owner.value = :owner or :escalated = true and s.escalated = true)
            """ + OPEN_FIRST)
    List<EngagementRow> visible(UUID programme, boolean all, boolean escalated, @Nullable UUID owner);

    @Query(ROW + """
            where e.programme.value = :programme and s.closedOn is null and e.doneOn is null and e.dueOn <= :until
                and (:all = true or e.owner.value = :owner or :escalated = true and s.escalated = true)
            order by e.dueOn, e.id.value""")
    List<EngagementRow> due(
            UUID programme, LocalDate until, boolean all, boolean escalated, @Nullable UUID owner);

    @Query("select e from Engagement e where e.owner.value = :owner and e.doneOn is null")
    List<Engagement> openOwnedBy(UUID owner);
}
