package org.kentering.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * One item of a pulse in the wording of its version; another wording is another version and is never averaged with it.
 *
 * @param constructs what it asks about; the first counts, the others say which side of it
 * @param fixed asked in every wave; else in rotation
 * @param atMost how many options may be chosen, for a choice
 */
public record PulseItemTemplate(
        String id,
        int version,
        ItemKind kind,
        List<Construct> constructs,
        List<Integer> phases,
        boolean fixed,
        @Nullable Integer atMost,
        LocalText text,
        @Nullable LocalText help,
        List<PulseOption> options) {

    private static final int ESTIMATES = 5;

    public PulseItemTemplate {
        constructs = List.copyOf(constructs);
        phases = List.copyOf(phases);
        options = List.copyOf(options);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("constructs", constructs);
        Flaw.ifEmpty("phases", phases);
        Flaw.ifTwice("options", options, "key", PulseOption::key);
        if (kind.hasOptions() == options.isEmpty()) {
            throw new Flaw("kind", "item " + id + " of kind " + kind
                    + (options.isEmpty() ? " needs options" : " has no options"));
        }
        if ((kind == ItemKind.CHOICE) != (atMost != null)) {
            throw new Flaw("kind", "atMost belongs to a choice and to nothing else; see item " + id);
        }
        if (kind == ItemKind.ESTIMATE && options.size() != ESTIMATES) {
            throw new Flaw("options", "an estimate has five options, from nobody to everybody; see item " + id);
        }
        if (atMost != null && (atMost < 1 || atMost > options.size())) {
            throw new Flaw("atMost", "atMost lies between 1 and the number of options, not at " + atMost);
        }
    }

    /** What it counts for. */
    public Construct construct() {
        return constructs.getFirst();
    }
}
