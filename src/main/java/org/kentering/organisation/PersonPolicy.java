package org.kentering.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;

/** Who may see what of whom: the line "organisation: units, people" of the rights. */
final class PersonPolicy {

    private PersonPolicy() {}

    static Sight sight(AccountId account, Set<Role> roles, UnitTree tree, Set<UnitId> led, List<Reach> reaches) {
        Set<UnitId> whole = new HashSet<>();
        Set<UnitId> named = new HashSet<>();
        Set<UnitId> counted = new HashSet<>();
        for (Reach reach : reaches) {
            if (roles.contains(Role.COORDINATOR)) {
                whole.addAll(tree.withBelow(reach.unitsFor(account, Role.COORDINATOR)));
            }
            if (roles.contains(Role.CHAMPION)) {
                named.addAll(tree.withBelow(reach.unitsFor(account, Role.CHAMPION)));
            }
            if (roles.contains(Role.SPONSOR)) {
                counted.addAll(tree.withBelow(reach.unitsFor(account, Role.SPONSOR)));
            }
        }
        if (roles.contains(Role.LEAD)) {
            named.addAll(tree.withBelow(led));
        }
        if (roles.contains(Role.OBSERVER)) {
            counted.addAll(tree.nodes().keySet());
        }
        return new Sight(roles.contains(Role.ADMIN), whole, named, counted);
    }
}
