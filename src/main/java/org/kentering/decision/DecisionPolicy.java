package org.kentering.decision;

import java.util.EnumSet;
import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;

/** Who may read and decide which proposal. */
final class DecisionPolicy {

    private static final Set<Role> PARTIES = EnumSet.of(Role.COORDINATOR, Role.OBSERVER, Role.COMPLIANCE);

    private DecisionPolicy() {}

    /** Whoever holds a role in the programme reads what is for the programme; else asker, asked and the parties. */
    static boolean mayRead(Proposal proposal, AccountId reader, Set<Role> roles) {
        return !roles.isEmpty()
                && (proposal.audience() == Audience.PROGRAMME
                        || proposal.askedBy().equals(reader)
                        || roles.contains(proposal.askedRole())
                        || roles.stream().anyMatch(PARTIES::contains));
    }

    static boolean mayDecide(Proposal proposal, Set<Role> roles) {
        return roles.contains(proposal.askedRole());
    }

    /** Everybody with a role that acts; the works council reads and asks for nothing. */
    static boolean mayAsk(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role != Role.OBSERVER);
    }

    static boolean mayDeclare(Set<Role> roles) {
        return roles.contains(Role.COORDINATOR);
    }
}
