package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Membership;
import org.kentering.ballot.Overlap;
import org.kentering.ballot.Place;

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
        assertThat(churn(now, Set.of(EARLY))).isEqualTo(2);
        assertThat(churn(before, Set.of(EARLY))).isZero();
    }

    @Test
    void whoMovesWithinIsNoChangeOfTheGroupAbove() {
        GroupMembers now = members(people(1, 9), people(10, 20));
        assertThat(churn(now, Set.of(EARLY))).isEqualTo(1);
        assertThat(churn(now, Set.of(LATE))).isEqualTo(1);
        assertThat(churn(now, Set.of(WORKS))).isZero();
        assertThat(churn(now, Set.of(EARLY, LATE))).isZero();
        assertThat(churn(now, Set.of(COMPANY))).isZero();
    }

    @Test
    void whoMovesWithinAGroupChangesWhatItSharesWithACategory() {
        CellId users = new CellId(new UUID(0, 5));
        CellId others = new CellId(new UUID(0, 6));
        GroupMembers then = divided(users, people(1, 5), others, people(6, 10));
        GroupMembers now = divided(users, people(1, 6), others, people(7, 10));
        assertThat(churn(now, new Overlap(List.of(Set.of(EARLY))), then)).isZero();
        assertThat(churn(now, new Overlap(List.of(Set.of(EARLY), Set.of(users))), then)).isEqualTo(1);
        assertThat(churn(now, new Overlap(List.of(Set.of(users))), then)).isEqualTo(1);
        assertThat(churn(now, new Overlap(List.of(Set.of(LATE), Set.of(users))), then)).isZero();
    }

    @Test
    void aGroupThatIsCalledOrCutOtherwiseIsComparedWithItself() {
        CellId day = new CellId(new UUID(0, 7));
        CellId night = new CellId(new UUID(0, 8));
        CellId plant = new CellId(new UUID(0, 9));
        GroupMembers renamed = new GroupMembers(
                Map.of(COMPANY, Optional.empty(), plant, Optional.of(COMPANY), day, Optional.of(plant), night,
                        Optional.of(plant)),
                Map.of(Place.of(day), people(2, 11), Place.of(night), people(12, 22)));
        assertThat(renamed.changed(day, before)).as("1 left, 11 came over").hasValueSatisfying(two -> assertThat(two).hasSize(2));
        assertThat(renamed.changed(plant, before)).as("1 left, 21 and 22 joined").hasValueSatisfying(three -> assertThat(three).hasSize(3));

        GroupMembers joined = new GroupMembers(
                Map.of(COMPANY, Optional.empty(), day, Optional.of(COMPANY)), Map.of(Place.of(day), people(1, 20)));
        assertThat(joined.changed(day, before)).contains(Set.of());
        assertThat(before.changed(EARLY, joined)).as("half of it is not itself").isEmpty();

        GroupMembers strangers = new GroupMembers(
                Map.of(COMPANY, Optional.empty(), day, Optional.of(COMPANY)), Map.of(Place.of(day), people(31, 40)));
        assertThat(strangers.changed(day, before)).isEmpty();
    }

    private static GroupMembers divided(CellId one, Set<UUID> ones, CellId other, Set<UUID> others) {
        return new GroupMembers(
                Map.of(COMPANY, Optional.empty(), EARLY, Optional.of(COMPANY), LATE, Optional.of(COMPANY)),
                Map.of(new Place(EARLY, List.of(one)), ones, new Place(EARLY, List.of(other)), others));
    }

    private static GroupMembers members(Set<UUID> early, Set<UUID> late) {
        return new GroupMembers(
                Map.of(COMPANY, Optional.empty(), WORKS, Optional.of(COMPANY), EARLY, Optional.of(WORKS), LATE,
                        Optional.of(WORKS)),
                Map.of(Place.of(EARLY), early, Place.of(LATE), late));
    }

    private int churn(GroupMembers now, Set<CellId> cells) {
        return churn(now, new Overlap(List.of(cells)), before);
    }

    private static int churn(GroupMembers now, Overlap people, GroupMembers then) {
        return Membership.difference(now.in(List.of(people)), then.in(List.of(people)));
    }

    private static Set<UUID> people(int first, int last) {
        Set<UUID> people = new HashSet<>();
        IntStream.rangeClosed(first, last).forEach(number -> people.add(new UUID(1, number)));
        return people;
    }
}
