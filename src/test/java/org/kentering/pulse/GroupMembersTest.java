package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CellId;

/** How much groups changed between two waves. */
class GroupMembersTest {

    private static final CellId COMPANY = new CellId(new UUID(0, 1));
    private static final CellId WORKS = new CellId(new UUID(0, 2));
    private static final CellId EARLY = new CellId(new UUID(0, 3));
    private static final CellId LATE = new CellId(new UUID(0, 4));

    private final GroupMembers before = members(people(1, 10), people(11, 20));

    @Test
    void aJoinerAndALeaverAreTwo() {
        GroupMembers now = members(people(2, 11), people(11, 20));
        assertThat(now.churn(Set.of(EARLY), before)).isEqualTo(2);
        assertThat(before.churn(Set.of(EARLY), before)).isZero();
    }

    @Test
    void whoMovesWithinIsNoChangeOfTheGroupAbove() {
        GroupMembers now = members(people(1, 9), people(10, 20));
        assertThat(now.churn(Set.of(EARLY), before)).isEqualTo(1);
        assertThat(now.churn(Set.of(LATE), before)).isEqualTo(1);
        assertThat(now.churn(Set.of(WORKS), before)).isZero();
        assertThat(now.churn(Set.of(EARLY, LATE), before)).isZero();
        assertThat(now.churn(Set.of(COMPANY), before)).isZero();
    }

    private static GroupMembers members(Set<UUID> early, Set<UUID> late) {
        return new GroupMembers(
                Map.of(COMPANY, Optional.empty(), WORKS, Optional.of(COMPANY), EARLY, Optional.of(WORKS), LATE,
                        Optional.of(WORKS)),
                Map.of(EARLY, early, LATE, late));
    }

    private static Set<UUID> people(int first, int last) {
        Set<UUID> people = new HashSet<>();
        IntStream.rangeClosed(first, last).forEach(number -> people.add(new UUID(1, number)));
        return people;
    }
}
