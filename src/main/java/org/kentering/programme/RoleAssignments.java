package org.kentering.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who holds or held which role in which programme. */
interface RoleAssignments extends Repository<RoleAssignment, RoleAssignmentId> {

    RoleAssignment saveAndFlush(RoleAssignment assignment);

    Optional<RoleAssignment> findById(RoleAssignmentId id);

    @Query("""
            select a from RoleAssignment a
            where a.programme.value = :programme and a.person.value = :person and a.role = :role""")
    Optional<RoleAssignment> find(UUID programme, UUID person, Role role);

    @Query("""
            select distinct a from RoleAssignment a left join fetch a.units
            where a.programme.value = :programme and a.heldTo is null
            order by a.role, a.heldFrom, a.id.value""")
    List<RoleAssignment> held(UUID programme);

    @Query("""
            select distinct a.role from RoleAssignment a
            where a.programme.value = :programme and a.heldTo is null""")
    List<Role> rolesHeld(UUID programme);

    @Query("""
            select count(a) from RoleAssignment a
            where a.programme.value = :programme and a.role = :role and a.heldTo is null""")
    long count(UUID programme, Role role);

    @Query("select a from RoleAssignment a where a.person.value = :person and a.heldTo is null")
    List<RoleAssignment> heldBy(UUID person);

    @Query("select a from RoleAssignment a join a.units u where u.value = :unit and a.heldTo is null")
    List<RoleAssignment> heldFor(UUID unit);
}
