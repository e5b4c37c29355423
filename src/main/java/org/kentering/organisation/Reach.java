package org.kentering.organisation;

import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;

/**
 * A slot: a module that gives roles for parts of the organisation says for which. {@code LEAD} is not asked for: the
 * organisation itself knows who leads what.
 */
public interface Reach {

    /**
     * The units that the account holds this role for now; only the named ones, what lies below belongs to them
     * anyway. The company stands for all; empty if the role is not held.
     */
    Set<UnitId> unitsFor(AccountId account, Role role);
}
