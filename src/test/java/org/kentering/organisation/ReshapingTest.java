package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReshapingTest {

    private final UnitTree tree = new Sample.Tree()
            .with("Waterman", "Engineering", "Support", "IT")
            .with("Engineering", "Design", "Software")
            .with("Support", "Finance")
            .build();
    private final Map<PersonId, UnitId> before = new HashMap<>();
    private final Map<PersonId, UnitPath> after = new HashMap<>();
    private final Set<UnitPath> named = new HashSet<>();

    /** So many people of a unit stand at that path in the file; without a path, the file does not have them. */
    private ReshapingTest people(int count, String from, String to) {
        for (int i = 0; i < count; i++) {
            PersonId person = PersonId.random();
            before.put(person, Sample.unit(tree, from));
            if (to != null) {
                after.put(person, UnitPath.of(to));
                named.add(UnitPath.of(to));
            }
        }
        return this;
    }

    private List<String> proposals() {
        return new Reshaping(tree, before, after, named)
                .proposals().stream()
                        .map(proposal -> proposal.kind() + " " + proposal.path() + " -> " + proposal.into() + " "
                                + proposal.moved() + "/" + proposal.people())
                        .toList();
    }

    @Test
    void proposesNothingWhereNothingVanished() {
        people(5, "IT", "IT").people(3, "Engineering > Design", "Engineering > Design");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void seesARename() {
        people(4, "IT", "Digital").people(1, "IT", null);
        assertThat(proposals()).containsExactly("RENAME IT -> [Digital] 4/5");
    }

    @Test
    void needsFourInFive() {
        people(3, "IT", "Digital").people(2, "IT", "Support > Finance");
        assertThat(proposals()).containsExactly("END IT -> [] 0/5");
    }

    @Test
    void seesAMoveToAnotherParent() {
        people(5, "IT", "Support > IT").people(2, "Support > Finance", "Support > Finance");
        assertThat(proposals()).containsExactly("RENAME IT -> [Support > IT] 5/5");
    }

    @Test
    void asksOnceWhenAUnitWithOthersBelowItIsRenamed() {
        people(5, "Engineering > Design", "R&D > Design").people(6, "Engineering > Software", "R&D > Software");
        assertThat(proposals()).containsExactly("RENAME Engineering -> [R&D] 11/11");
    }

    @Test
    void asksTwiceWhenOneBelowItWasRenamedToo() {
        people(5, "Engineering > Design", "R&D > Drawing").people(6, "Engineering > Software", "R&D > Software");
        assertThat(proposals())
                .containsExactly(
                        "RENAME Engineering -> [R&D] 11/11", "RENAME Engineering > Design -> [R&D > Drawing] 5/5");
    }

    @Test
    void seesAMergeIntoAnExistingUnit() {
        people(5, "IT", "Support > Finance").people(2, "Support > Finance", "Support > Finance");
        assertThat(proposals()).containsExactly("MERGE IT -> [Support > Finance] 5/5");
    }

    @Test
    void seesAMergeOfTwoIntoANewOne() {
        people(5, "IT", "Services").people(2, "Support > Finance", "Services");
        named.add(UnitPath.of("Support"));
        assertThat(proposals())
                .containsExactly("MERGE IT -> [Services] 5/5", "MERGE Support > Finance -> [Services] 2/2");
    }

    @Test
    void seesASplit() {
        people(5, "IT", "Operations").people(4, "IT", "Applications").people(1, "IT", null);
        assertThat(proposals()).containsExactly("SPLIT IT -> [Operations, Applications] 9/10");
    }

    @Test
    void seesThatNobodyIsLeft() {
        people(5, "IT", null);
        assertThat(proposals()).containsExactly("END IT -> [] 0/5");
    }

    @Test
    void leavesAnEmptyUnitAlone() {
        assertThat(proposals()).isEmpty();
    }
}
