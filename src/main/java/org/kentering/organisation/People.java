package org.kentering.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All people, active and gone. */
interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select p from Person p where p.id.value in :ids")
    List<Person> byIds(Collection<UUID> ids);

    @Query("select p from Person p where p.account.value = :account")
    Optional<Person> byAccount(UUID account);

    @Query("select count(p) > 0 from Person p where p.employeeId = :employeeId and p.id.value <> :but")
    boolean existsOther(String employeeId, UUID but);

    @Query("select count(p) > 0 from Person p where p.email = :email and p.id.value <> :but")
    boolean existsOtherWithAddress(String email, UUID but);

    @Query("select count(p) from Person p where p.unit.value = :unit and p.leftOn is null")
    long activeIn(UUID unit);

    @Query("""
        select new org.kentering.organisation.PersonRow(p.id, p.firstName, p.lastName, p.unit, u.name,
            p.employeeGroup, case when p.leftOn is null then true else false end)
        from Person p join Unit u on u.id.value = p.unit.value
        where p.id.value in :ids
        order by p.sortName, p.id.value\
        """)
    List<PersonRow> rows(Collection<UUID> ids);

    /** Of these people those in the given units, and whoever uses the account. */
    @Query("""
        select new org.kentering.organisation.PersonRow(p.id, p.firstName, p.lastName, p.unit, u.name,
            p.employeeGroup, case when p.leftOn is null then true else false end)
        from Person p join Unit u on u.id.value = p.unit.value
        where p.id.value in :ids and (p.unit.value in :units or p.account.value = :account)
        order by p.sortName, p.id.value\
        """)
    List<PersonRow> rowsWithin(Collection<UUID> ids, Collection<UUID> units, UUID account);

    /**
     * Only people of the given units; {@code everywhere} for readers who may see all. The name is looked into twice in
     * a row, so that first name first finds somebody too.
     */
    @Query("""
        select new org.kentering.organisation.PersonRow(p.id, p.firstName, p.lastName, p.unit, u.name,
            p.employeeGroup, case when p.leftOn is null then true else false end)
        from Person p join Unit u on u.id.value = p.unit.value
        where (:everywhere = true or p.unit.value in :units)
            and concat(p.sortName, ' ', p.sortName) like :text escape '!'
            and (:anyGroup = true or p.employeeGroup = :group)
            and (:gone = true and p.leftOn is not null or :gone = false and p.leftOn is null)
            and (:addressless = false or p.email is null)
            and (:managers = false or exists (
                select m.id.value from Unit m where m.manager.value = p.id.value and m.endedOn is null))\
        """)
    Slice<PersonRow> search(
            boolean everywhere,
            Collection<UUID> units,
            String text,
            boolean anyGroup,
            String group,
            boolean gone,
            boolean addressless,
            boolean managers,
            Pageable page);

    @Query("""
        select count(p) from Person p
        where (:everywhere = true or p.unit.value in :units)
            and concat(p.sortName, ' ', p.sortName) like :text escape '!'
            and (:anyGroup = true or p.employeeGroup = :group)
            and (:gone = true and p.leftOn is not null or :gone = false and p.leftOn is null)
            and (:addressless = false or p.email is null)
            and (:managers = false or exists (
                select m.id.value from Unit m where m.manager.value = p.id.value and m.endedOn is null))\
        """)
    long count(
            boolean everywhere,
            Collection<UUID> units,
            String text,
            boolean anyGroup,
            String group,
            boolean gone,
            boolean addressless,
            boolean managers);

    @Query("""
        select new org.kentering.organisation.Headcount(p.unit, p.employeeGroup, count(p))
        from Person p
        where p.leftOn is null and (:everywhere = true or p.unit.value in :units)
        group by p.unit, p.employeeGroup\
        """)
    List<Headcount> headcounts(boolean everywhere, Collection<UUID> units);

    @Query("select distinct p.employeeGroup from Person p where p.leftOn is null and p.employeeGroup is not null "
            + "order by p.employeeGroup")
    List<String> groups();

    @Query("""
        select new org.kentering.organisation.PersonContact(p.id, trim(concat(p.firstName, ' ', p.lastName)), p.unit,
            p.inUnitSince, p.employeeGroup, p.location, p.email, p.language)
        from Person p
        where p.leftOn is null and p.unit.value in :units
        order by p.sortName, p.id.value\
        """)
    List<PersonContact> contacts(Collection<UUID> units);
}
