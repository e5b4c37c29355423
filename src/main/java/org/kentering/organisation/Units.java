package org.kentering.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All units, living and ended. */
interface Units extends Repository<Unit, UnitId> {

    /** How many active people a unit has. */
    record Count(UUID unit, long people) {}

    /** A unit as the tree needs it; a projection, because a tree is also read right after an import's statements. */
    record Line(
            UnitId id,
            @Nullable UnitId parent,
            String name,
            @Nullable PersonId manager,
            LocalDate shapedOn,
            long version) {}

    Unit save(Unit unit);

    Optional<Unit> findById(UnitId id);

    @Query("""
        select new org.kentering.organisation.Units$Line(u.id, u.parent, u.name, u.manager, u.shapedOn, u.version)
        from Unit u where u.endedOn is null\
        """)
    List<Line> living();

    @Query("select u from Unit u where u.id.value in :ids")
    List<Unit> byIds(Collection<UUID> ids);

    @Query("select u from Unit u where u.manager.value = :manager and u.endedOn is null")
    List<Unit> ledBy(UUID manager);

    @Query("select count(u) > 0 from Unit u where u.parent.value = :unit and u.endedOn is null")
    boolean hasChildren(UUID unit);

    @Query("""
        select u.id.value from Unit u, Person p
        where u.endedOn is null and u.manager.value = p.id.value
            and p.account.value = :account and p.leftOn is null\
        """)
    List<UUID> ledByAccount(UUID account);

    @Query("""
        select new org.kentering.organisation.Units$Count(p.unit.value, count(p))
        from Person p where p.leftOn is null group by p.unit.value\
        """)
    List<Count> counts();
}
