package org.kentering.decision;

import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.kernel.Role;

/** Somebody asked for a decision. */
public record DecisionAsked(ProposalId proposal, Subject subject, Role askedRole) implements Fact {

    @Override
    public String action() {
        return "decision.asked";
    }

    @Override
    public UUID object() {
        return proposal.value();
    }

    @Override
    public UUID programme() {
        return subject.programme();
    }
}
