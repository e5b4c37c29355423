package org.kentering.champion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** How many of the units that count have a champion. */
@Component
class ChampionEvidence implements GateEvidence {

    private static final String UNIT_COVERAGE = "champion.unit-coverage";
    private static final int NAMED_GAPS = 3;

    private final ChampionNetwork network;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;

    ChampionEvidence(ChampionNetwork network, ProgrammeService programmes, OrganisationService organisation) {
        this.network = network;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    @Override
    public Set<String> keys() {
        return Set.of(UNIT_COVERAGE);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        ProgrammeId programme = new ProgrammeId(subject.programme());
        UnitTree tree = organisation.tree();
        Evidence evidence = evidence(network.coverage(
                programme, tree.withBelow(programmes.details(programme).namedUnits()), tree));
        Map<String, Evidence> answers = new HashMap<>();
        criteria.forEach(criterion -> answers.put(criterion.key(), evidence));
        return answers;
    }

    static Evidence evidence(Coverage coverage) {
        if (coverage.counted() == 0) {
            return Evidence.unknown(Message.of("champion.evidence.noUnits"));
        }
        int gaps = coverage.counted() - coverage.covered();
        String named = coverage.gaps().stream()
                .limit(NAMED_GAPS)
                .map(UnitCoverage::name)
                .collect(Collectors.joining(", "));
        Message text = gaps == 0
                ? Message.of("champion.evidence.all", coverage.counted())
                : Message.of(
                        "champion.evidence.some",
                        coverage.covered(),
                        coverage.counted(),
                        named,
                        Math.max(0, gaps - NAMED_GAPS));
        return Evidence.share(coverage.covered(), coverage.counted(), text);
    }
}
