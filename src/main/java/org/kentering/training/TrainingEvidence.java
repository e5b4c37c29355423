package org.kentering.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** How many of the planned people are trained, in the whole programme whoever asks. Nobody planned is unknown. */
@Component
class TrainingEvidence implements GateEvidence {

    static final String TRAINED_SHARE = "training.trained-share";

    private final CoverageReader coverage;
    private final ProgrammeService programmes;

    TrainingEvidence(CoverageReader coverage, ProgrammeService programmes) {
        this.coverage = coverage;
        this.programmes = programmes;
    }

    @Override
    public Set<String> keys() {
        return Set.of(TRAINED_SHARE);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        ProgrammeId id = new ProgrammeId(subject.programme());
        Evidence trained = trained(coverage.of(id, programmes.frame(id).scope()));
        Map<String, Evidence> answers = new HashMap<>();
        criteria.forEach(criterion -> answers.put(criterion.key(), trained));
        return answers;
    }

    static Evidence trained(TrainingCoverage coverage) {
        Message text = coverage.planned() == 0
                ? Message.of("training.evidence.nobody")
                : Message.of("training.evidence.trained", coverage.trained(), coverage.planned());
        return Evidence.share(coverage.trained(), coverage.planned(), text);
    }
}
