package org.kentering.pulse;

import java.util.List;

/**
 * What compliance decides on: the plan as it would be launched now.
 *
 * @param changedSinceProposal whether the organisation has changed so that this is no longer exactly what was proposed
 * @param changedGroups groups with few joiners or leavers
 */
public record WaveApproval(PlanPreview plan, boolean changedSinceProposal, List<ChangedGroup> changedGroups) {

    public WaveApproval {
        changedGroups = List.copyOf(changedGroups);
    }
}
