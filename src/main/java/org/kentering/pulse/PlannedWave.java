package org.kentering.pulse;

import java.util.List;
import java.util.Map;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Coding;
import org.kentering.ballot.InvitationChannel;
import org.kentering.ballot.Voter;
import org.kentering.organisation.UnitId;

/**
 * A plan worked out on the organisation as it is at this moment.
 *
 * @param leafOf for every unit that is asked, the group that its people belong to
 * @param voters everybody who would be invited
 * @param categories what became of the categories of the chosen attributes
 */
record PlannedWave(
        BallotPlan ballot, Map<UnitId, CellId> leafOf, List<Voter> voters, List<Coding.Check> categories) {

    PlannedWave {
        leafOf = Map.copyOf(leafOf);
        voters = List.copyOf(voters);
        categories = List.copyOf(categories);
    }

    int byMail() {
        return (int) voters.stream().filter(voter -> voter.channel() == InvitationChannel.MAIL).count();
    }
}
