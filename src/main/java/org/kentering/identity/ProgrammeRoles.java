package org.kentering.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kentering.kernel.Role;

/**
 * A slot: in which programmes an account holds which roles, those of the installation and of the organisation that
 * reach into a programme included. For modules below the programmes that have to know whom they answer.
 */
public interface ProgrammeRoles {

    /** What the account holds at this moment, read from the database; a programme without a role is left out. */
    Map<UUID, Set<Role>> rolesByProgramme(AccountId account);
}
