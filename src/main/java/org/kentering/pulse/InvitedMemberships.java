package org.kentering.pulse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Membership;
import org.kentering.ballot.Memberships;
import org.kentering.ballot.WaveId;
import org.springframework.stereotype.Component;

/** Tells the ballot how much groups changed, from who was invited and never from what anybody answered. */
@Component
class InvitedMemberships implements Memberships {

    private final Snapshots snapshots;

    InvitedMemberships(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Membership upTo(WaveId wave) {
        Map<WaveId, GroupMembers> known = new HashMap<>();
        return (cells, then) -> churn(
                cells, known.computeIfAbsent(wave, this::members), known.computeIfAbsent(then, this::members));
    }

    /** Where nobody can tell any more, a single person may have moved. */
    private static int churn(Set<CellId> cells, GroupMembers now, GroupMembers then) {
        return then.isForgotten() ? 1 : now.churn(cells, then);
    }

    GroupMembers members(WaveId wave) {
        return new GroupMembers(snapshots.parents(wave), snapshots.invited(wave));
    }
}
