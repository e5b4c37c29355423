package org.kentering.decision;

import java.util.List;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;

/**
 * What somebody asks for.
 *
 * @param title is kept in the words of this moment, in all languages
 * @param path where the subject itself can be read
 * @param askedRole who decides: somebody with that role in the subject's programme, other than who asks
 */
public record ProposalDraft(
        Subject subject,
        Message title,
        String path,
        Role askedRole,
        Audience audience,
        List<CriterionFinding> criteria) {

    public ProposalDraft {
        criteria = List.copyOf(criteria);
    }
}
