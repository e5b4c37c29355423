package org.kentering.pulse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What compliance decides on: the plan as it would be launched now.
 *
 * @param changedSinceProposal whether the organisation has changed so that this is no longer exactly what was proposed
 * @param changedGroups groups with few joiners or leavers
 * @param ledger what was said and done about the last answers of the series; none before a first release
 */
public record WaveApproval(
        PlanPreview plan,
        boolean changedSinceProposal,
        List<ChangedGroup> changedGroups,
        @Nullable WaveLedger ledger) {

    public WaveApproval {
        changedGroups = List.copyOf(changedGroups);
    }
}
