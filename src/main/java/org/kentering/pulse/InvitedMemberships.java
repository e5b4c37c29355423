package org.kentering.pulse;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kentering.ballot.Membership;
import org.kentering.ballot.Memberships;
import org.kentering.ballot.Overlap;
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
        return (people, then) -> churn(
                people, known.computeIfAbsent(wave, this::members), known.computeIfAbsent(then, this::members));
    }

    /** Where nobody can tell any more, a single person may have moved. */
    private static int churn(Collection<Overlap> people, GroupMembers now, GroupMembers then) {
        return then.isForgotten() ? 1 : now.churn(people, then);
    }

    GroupMembers members(WaveId wave) {
        return new GroupMembers(snapshots.parents(wave), snapshots.invited(wave));
    }
}
