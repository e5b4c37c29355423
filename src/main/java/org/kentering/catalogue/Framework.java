package org.kentering.catalogue;

import java.util.List;
import java.util.Optional;
import org.kentering.kernel.LocalText;

/**
 * The phases that a programme goes through, and the gates between them.
 *
 * @param playbook the plan template whose steps its gates speak of
 */
public record Framework(String id, int version, LocalText name, String playbook, List<PhaseTemplate> phases)
        implements CatalogueItem {

    public Framework {
        phases = List.copyOf(phases);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("phases", phases);
        Flaw.ifTwice("phases", phases, "key", PhaseTemplate::key);
        for (int i = 0; i < phases.size(); i++) {
            String at = "phases/" + i;
            if (phases.get(i).number() != i + 1) {
                throw new Flaw(at + "/number", "phases are numbered from 1 without a gap; this is number " + (i + 1));
            }
            boolean last = i == phases.size() - 1;
            if (last != phases.get(i).gate().isEmpty()) {
                throw new Flaw(at, last ? "the last phase has no gate" : "phase " + (i + 1) + " needs a gate");
            }
        }
    }

    public Optional<PhaseTemplate> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }
}
