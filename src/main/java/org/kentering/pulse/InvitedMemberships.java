package org.kentering.pulse;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        return new Invited(wave);
    }

    /** Up to one wave; who was invited in each is read once. */
    private final class Invited implements Membership {

        private final GroupMembers now;
        private final Map<Collection<Overlap>, Set<UUID>> here = new HashMap<>();
        private final Map<WaveId, GroupMembers> earlier = new HashMap<>();
        private final Map<WaveId, Map<Collection<Overlap>, Set<UUID>>> there = new HashMap<>();

        Invited(WaveId wave) {
            now = members(wave);
        }

        @Override
        public Set<?> now(Collection<Overlap> people) {
            return here.computeIfAbsent(people, now::in);
        }

        @Override
        public Set<?> then(Collection<Overlap> people, WaveId wave) {
            return there.computeIfAbsent(wave, any -> new HashMap<>()).computeIfAbsent(people, at(wave)::in);
        }

        @Override
        public boolean isForgotten(WaveId wave) {
            return at(wave).isForgotten();
        }

        private GroupMembers at(WaveId wave) {
            return earlier.computeIfAbsent(wave, InvitedMemberships.this::members);
        }
    }

    GroupMembers members(WaveId wave) {
        return new GroupMembers(snapshots.parents(wave), snapshots.invited(wave));
    }
}
