package org.kentering.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Fact;

/** A proposal was decided. Whoever the subject belongs to acts on it, in the same transaction. */
public record DecisionTaken(
        ProposalId proposal, Subject subject, Verdict verdict, @Nullable LocalDate until, AccountId by)
        implements Fact {

    @Override
    public String action() {
        return "decision.taken";
    }

    @Override
    public UUID object() {
        return proposal.value();
    }

    @Override
    public UUID programme() {
        return subject.programme();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(subject.kind() + " " + verdict);
    }
}
