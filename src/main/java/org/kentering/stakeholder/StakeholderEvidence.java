package org.kentering.stakeholder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.springframework.stereotype.Component;

/** How much of the register is rated. An empty register is unknown, and not all of nothing. */
@Component
class StakeholderEvidence implements GateEvidence {

    private static final String RATED_SHARE = "stakeholder.rated-share";

    private final Stakeholders stakeholders;

    StakeholderEvidence(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @Override
    public Set<String> keys() {
        return Set.of(RATED_SHARE);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        RegisterTally tally = stakeholders.tally(subject.programme(), List.of(Attitude.OPPONENT), LocalDate.EPOCH);
        Map<String, Evidence> answers = new HashMap<>();
        criteria.forEach(criterion -> answers.put(criterion.key(), rated(tally)));
        return answers;
    }

    static Evidence rated(RegisterTally tally) {
        Message text = tally.total() == 0
                ? Message.of("stakeholder.evidence.nobody")
                : Message.of("stakeholder.evidence.rated", tally.rated(), tally.total());
        return Evidence.share(tally.rated(), tally.total(), text);
    }
}
