package org.kentering.agenda;

import java.util.Set;
import java.util.UUID;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;

/**
 * For whom the agenda is gathered.
 *
 * @param roles what the account holds in that programme at this moment; never empty
 */
public record Participant(AccountId account, UUID programme, Set<Role> roles) {

    public Participant {
        roles = Set.copyOf(roles);
    }

    /** Whether one of these roles is held in the programme. */
    public boolean holdsAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
