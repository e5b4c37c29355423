package org.kentering.identity;

import java.util.Set;
import org.kentering.kernel.Role;

/** A slot: a module that gives roles to accounts. Answers from the database, with one query. */
public interface RoleSource {

    /** The roles that the account holds there at this moment, in whichever programme or unit. */
    Set<Role> rolesOf(AccountId account);
}
