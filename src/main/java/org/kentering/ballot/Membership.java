package org.kentering.ballot;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who was invited in which group, now and in earlier waves; see {@link Memberships}. The ballot counts these people and
 * knows nothing else of them.
 */
public interface Membership {

    /** For a first wave, which has nothing to be compared with. */
    Membership UNCHANGED = new Membership() {
        @Override
        public Set<?> now(Collection<Overlap> people) {
            return Set.of();
        }

        @Override
        public Set<?> then(Collection<Overlap> people, WaveId wave) {
            return Set.of();
        }
    };

    /** Everybody in one of these overlaps of cells of this wave. */
    Set<?> now(Collection<Overlap> people);

    /** Everybody who was in one of these overlaps of cells of an earlier wave. */
    Set<?> then(Collection<Overlap> people, WaveId wave);

    /** Whether nobody can tell any more who was invited in a wave; a single person may have moved since. */
    default boolean isForgotten(WaveId wave) {
        return false;
    }

    /** How many are in one and not in the other. */
    default int churn(Collection<Overlap> now, Collection<Overlap> then, WaveId wave) {
        return isForgotten(wave) ? 1 : difference(now(now), then(then, wave));
    }

    /** How many people have come to these overlaps or gone from them since an earlier wave, by their names. */
    default int churn(Collection<Overlap> people, WaveId wave) {
        return churn(people, people, wave);
    }

    /** Whether more than half of a group is in another one: what it is taken for, whatever it is called. */
    static boolean isMostly(Set<?> before, Set<?> since) {
        return 2 * before.stream().filter(since::contains).count() > before.size();
    }

    /** How many people are in one of two sets and not in the other. */
    static int difference(Set<?> one, Set<?> other) {
        Set<Object> common = new HashSet<>(one);
        common.retainAll(other);
        return one.size() + other.size() - 2 * common.size();
    }

    /** Some, and fewer than k. */
    static boolean isFew(int churn, int k) {
        return churn > 0 && churn < k;
    }
}
