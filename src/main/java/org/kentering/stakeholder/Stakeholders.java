package org.kentering.stakeholder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The registers of all programmes. */
interface Stakeholders extends Repository<Stakeholder, StakeholderId> {

    String NAME = "coalesce(s.name, trim(concat(p.firstName, ' ', p.lastName)))";

    String ROW = """
            select new org.kentering.stakeholder.StakeholderRow(s.id, """ + NAME + """
                , s.functionName, u.name, s.influence, s.affectedness, f.attitude, s.lastContactOn, s.registeredOn,
                (select min(e.dueOn) from Engagement e where e.stakeholder.value = s.id.value and e.doneOn is null),
                s.escalated, s.version)
            """;

    String FROM = """
            from Stakeholder s
                join StakeholderFile f on f.id.value = s.id.value
                left join Person p on p.id.value = s.person.value
                left join Unit u on u.id.value = p.unit.value
            """;

    String MATCHING = """
            where s.programme.value = :programme
                and coalesce(p.sortName, s.sortName) like :text escape '!'
                and (:everywhere = true or p.unit.value in :units)
                and (:closed = true and s.closedOn is not null or :closed = false and s.closedOn is null)
                and (:overdue = false or s.influence >= 4 and coalesce(s.lastContactOn, s.registeredOn) <= :silentSince)
                and (:unrated = false or s.influence is null or f.attitude is null)
                and (:escalated = false or s.escalated = true)
            """;

    Stakeholder saveAndFlush(Stakeholder stakeholder);

    Optional<Stakeholder> findById(StakeholderId id);

    @Query("select s from Stakeholder s where s.programme.value = :programme and s.person.value = :person")
    Optional<Stakeholder> find(UUID programme, UUID person);

    @Query("select s from Stakeholder s where s.person.value = :person and s.closedOn is null")
    List<Stakeholder> openOf(UUID person);

    @Query(ROW + FROM + MATCHING)
    Slice<StakeholderRow> search(
            UUID programme,
            String text,
            boolean everywhere,
            Collection<UUID> units,
            boolean closed,
            boolean overdue,
            LocalDate silentSince,
            boolean unrated,
            boolean escalated,
            Pageable page);

    @Query("select count(s) " + FROM + MATCHING)
    long count(
            UUID programme,
            String text,
            boolean everywhere,
            Collection<UUID> units,
            boolean closed,
            boolean overdue,
            LocalDate silentSince,
            boolean unrated,
            boolean escalated);

    @Query("""
            select new org.kentering.stakeholder.RegisterTally(
                count(s),
                sum(case when s.influence is not null and f.attitude is not null then 1L else 0L end),
                sum(case when s.influence >= 4 and f.attitude in :against then 1L else 0L end),
                sum(case when s.influence >= 4 and f.attitude in :against
                    and coalesce(s.lastContactOn, s.registeredOn) <= :silentSince then 1L else 0L end))
            from Stakeholder s join StakeholderFile f on f.id.value = s.id.value
            where s.programme.value = :programme and s.closedOn is null""")
    RegisterTally tally(UUID programme, Collection<Attitude> against, LocalDate silentSince);

    @Query("""
            select new org.kentering.stakeholder.MapCount(s.influence, f.attitude, count(s))
            from Stakeholder s join StakeholderFile f on f.id.value = s.id.value
            where s.programme.value = :programme and s.closedOn is null
                and s.influence is not null and f.attitude is not null
            group by s.influence, f.attitude""")
    List<MapCount> counts(UUID programme);

    @Query("select new org.kentering.stakeholder.StakeholderName(s.id, " + NAME + ", s.functionName) " + FROM + """
            where s.programme.value = :programme and s.closedOn is null and s.escalated = true
            order by coalesce(p.sortName, s.sortName), s.id.value""")
    List<StakeholderName> escalated(UUID programme);

    @Query("select new org.kentering.stakeholder.StakeholderName(s.id, " + NAME + ", s.functionName) " + FROM + """
            where s.programme.value = :programme and coalesce(p.sortName, s.sortName) like :text escape '!'
            order by coalesce(p.sortName, s.sortName), s.id.value""")
    List<StakeholderName> named(UUID programme, String text, Limit limit);

    @Query(ROW + FROM + """
            where s.programme.value = :programme and s.closedOn is null and s.influence >= 4
                and coalesce(s.lastContactOn, s.registeredOn) <= :silentSince
            order by coalesce(s.lastContactOn, s.registeredOn), s.id.value""")
    List<StakeholderRow> silent(UUID programme, LocalDate silentSince);
}
