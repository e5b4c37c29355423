package org.kentering.decision;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** Who had asked took the question back. */
public record DecisionWithdrawn(ProposalId proposal, Subject subject) implements Fact {

    @Override
    public String action() {
        return "decision.withdrawn";
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
