package org.kentering.programme;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;

/** Somebody holds a role in a programme from now on, or other units or hours with it. */
public record RoleAssigned(RoleAssignmentId assignment, ProgrammeId inProgramme, PersonId person, Role role)
        implements Fact {

    @Override
    public String action() {
        return "programme.roleAssigned";
    }

    @Override
    public UUID object() {
        return person.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(role.name());
    }
}
