package org.kentering.pulse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kentering.ballot.Change;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.springframework.stereotype.Component;

/** What the pulse knows about the gates: whether a first one has a date, and whether people manage no worse. */
@Component
class PulseEvidence implements GateEvidence {

    private static final String FIRST_DATED = "pulse.first-dated";
    private static final String ABILITY_NOT_WORSE = "pulse.ability-not-worse";
    private static final List<String> ABILITY_ITEMS = List.of("P1", "P2");

    private final Waves waves;
    private final Publications publications;

    PulseEvidence(Waves waves, Publications publications) {
        this.waves = waves;
        this.publications = publications;
    }

    @Override
    public Set<String> keys() {
        return Set.of(FIRST_DATED, ABILITY_NOT_WORSE);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        Map<String, Evidence> answers = new HashMap<>();
        for (GateCriterionTemplate criterion : criteria) {
            answers.put(criterion.key(), switch (criterion.evidenceKey()) {
                case FIRST_DATED -> dated(waves.of(subject.programme()));
                case ABILITY_NOT_WORSE -> ability(waves.released(subject.programme(), WaveKind.CORE));
                default -> throw new IllegalArgumentException(criterion.evidence());
            });
        }
        return answers;
    }

    /** A draft is nobody's promise; from the proposal on the date is known to others. */
    private static Evidence dated(List<Wave> all) {
        return all.stream()
                .filter(wave -> wave.stage() != WaveStage.DRAFT)
                .map(Wave::opensOn)
                .min(Comparator.naturalOrder())
                .map(day -> Evidence.yesOrNo(true, Message.of("pulse.evidence.dated", day)))
                .orElseGet(() -> Evidence.yesOrNo(false, Message.of("pulse.evidence.notDated")));
    }

    private Evidence ability(List<Wave> released) {
        if (released.size() < 2) {
            return Evidence.unknown(Message.of("pulse.evidence.twoWaves"));
        }
        Publication publication = publications.of(released);
        return notWorse(ABILITY_ITEMS.stream().map(publication::sinceFirst).flatMap(Optional::stream).toList());
    }

    static Evidence notWorse(List<Change> changes) {
        if (changes.isEmpty()) {
            return Evidence.unknown(Message.of("pulse.evidence.notComparable"));
        }
        boolean worse = changes.contains(Change.LOWER);
        boolean better = changes.contains(Change.HIGHER);
        return Evidence.yesOrNo(
                !worse,
                Message.of(
                        worse
                                ? "pulse.evidence.abilityWorse"
                                : better ? "pulse.evidence.abilityBetter" : "pulse.evidence.abilitySame"));
    }
}
