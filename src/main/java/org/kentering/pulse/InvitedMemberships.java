package org.kentering.pulse;

import java.util.HashMap;
import java.util.Map;
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
        return (cells, then) -> known.computeIfAbsent(wave, this::members)
                .churn(cells, known.computeIfAbsent(then, this::members));
    }

    GroupMembers members(WaveId wave) {
        return new GroupMembers(snapshots.parents(wave), snapshots.invited(wave));
    }
}
