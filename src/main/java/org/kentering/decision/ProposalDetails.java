package org.kentering.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Role;

/**
 * A proposal with everything that was known when it was asked, and what became of it.
 *
 * @param path where the subject itself can be read
 * @param criteria the evidence as it stood when it was asked
 * @param heldUntil from which day on it may be asked again, after a hold
 * @param closedBy who decided or withdrew it
 * @param version what a command on this proposal must carry
 */
public record ProposalDetails(
        ProposalId id,
        Subject subject,
        LocalText title,
        String path,
        Role askedRole,
        AccountId askedBy,
        Instant askedAt,
        List<CriterionSnapshot> criteria,
        ProposalStatus status,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable LocalDate heldUntil,
        @Nullable AccountId closedBy,
        @Nullable Instant closedAt,
        long version) {

    public ProposalDetails {
        criteria = List.copyOf(criteria);
    }

    /** How many criteria were met when it was asked. */
    public long met() {
        return criteria.stream().filter(one -> one.standing() == Standing.MET).count();
    }
}
