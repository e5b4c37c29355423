package org.kentering.programme;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;

/** Somebody does not hold a role in a programme any more. */
public record RoleEnded(RoleAssignmentId assignment, ProgrammeId inProgramme, PersonId person, Role role)
        implements Fact {

    @Override
    public String action() {
        return "programme.roleEnded";
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
