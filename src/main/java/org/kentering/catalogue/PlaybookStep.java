package org.kentering.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * One step of a playbook. It has weeks of its own, or runs beside another step and takes its dates, or has no end.
 *
 * @param phases the phases it is worked on in; its result is due in the last one
 * @param after the steps that have to end before it starts
 * @param beside the step that it starts and ends with
 */
public record PlaybookStep(
        int number,
        String key,
        int block,
        List<Integer> phases,
        @Nullable Weeks weeks,
        List<Integer> after,
        @Nullable Integer beside,
        boolean openEnded,
        ChangeLevel level,
        LocalText name,
        LocalText content,
        ChangeFocusTask changeFocus) {

    public PlaybookStep {
        phases = List.copyOf(phases);
        after = List.copyOf(after);
        Flaw.ifEmpty("phases", phases);
        int durations = (weeks == null ? 0 : 1) + (beside == null ? 0 : 1) + (openEnded ? 1 : 0);
        if (durations != 1) {
            throw new Flaw("number", "step " + number + " needs exactly one of weeks, beside, openEnded");
        }
    }

    /** The phase that it starts in. */
    public int startsInPhase() {
        return phases.getFirst();
    }

    /** The phase that its result is due in. */
    public int phase() {
        return phases.getLast();
    }
}
