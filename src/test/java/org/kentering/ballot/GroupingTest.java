package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The proposal on a company of 150 people in 16 units. */
class GroupingTest {

    private static final String[][] DIVISIONS = {
        {"Engineering", "Mechanical design 14", "Electrical design 9", "Software & controls 11", "Documentation 4"},
        {"Production", "Machining 22", "Assembly 27", "Quality 7", "Maintenance 6"},
        {"Sales & service", "Quotation 8", "Field service 13", "Spare parts 5"},
        {"Support", "Finance 5", "Human resources 4", "IT 6", "Purchasing 4"},
    };

    static List<Grouping.Unit> sampleCompany() {
        List<Grouping.Unit> units = new ArrayList<>();
        units.add(unit("Company", null, 0));
        units.add(unit("Management", "Company", 5));
        for (String[] division : DIVISIONS) {
            units.add(unit(division[0], "Company", 0));
            for (int i = 1; i < division.length; i++) {
                int blank = division[i].lastIndexOf(' ');
                units.add(unit(
                        division[i].substring(0, blank),
                        division[0],
                        Integer.parseInt(division[i].substring(blank + 1))));
            }
        }
        return units;
    }

    @Test
    void sixteenUnitsBecomeNineGroupsOfNineOrMore() {
        Grouping grouping = Grouping.proposal(sampleCompany());
        assertThat(grouping.tree().root().id()).isEqualTo(Survey.id("Company"));
        assertThat(grouping.tree().invited(Survey.id("Company"))).isEqualTo(150);
        assertThat(grouping.tree().leaves()).hasSize(9).allMatch(leaf -> leaf.invited() >= 9);
        assertThat(grouping.tree().leaves())
                .extracting(ReportingTree.Node::invited)
                .containsExactlyInAnyOrder(14, 13, 11, 22, 27, 13, 13, 13, 24);
    }

    @Test
    void mergesAreNamedAndEveryUnitHasALeaf() {
        Grouping grouping = Grouping.proposal(sampleCompany());
        assertThat(grouping.merges())
                .extracting(Grouping.Merge::name)
                .containsExactlyInAnyOrder(
                        "Electrical design + Documentation",
                        "Quality + Maintenance",
                        "Quotation + Spare parts",
                        "Support + Management");
        assertThat(grouping.leafOf().get(Survey.id("Finance")))
                .isEqualTo(grouping.leafOf().get(Survey.id("Management")))
                .isNotEqualTo(grouping.leafOf().get(Survey.id("Machining")));
        assertThat(grouping.leafOf()).hasSize(21);
        assertThat(grouping.leafOf().get(Survey.id("Assembly"))).isEqualTo(Survey.id("Assembly"));
    }

    @Test
    void theSameUnitsMakeTheSameGroupsInAnyOrder() {
        List<Grouping.Unit> turned = new ArrayList<>(sampleCompany()).reversed();
        assertThat(Grouping.proposal(turned).tree().ids())
                .isEqualTo(Grouping.proposal(sampleCompany()).tree().ids());
    }

    @Test
    void onlyWhatIsBelowTheThresholdIsMergedAtLaunch() {
        Grouping grouping = Grouping.smallest(sampleCompany(), 5);
        assertThat(grouping.tree().leaves()).allMatch(leaf -> leaf.invited() >= 5);
        assertThat(grouping.merges())
                .extracting(Grouping.Merge::name)
                .contains("Electrical design + Documentation")
                .noneMatch(name -> name.contains("Quality"));
    }

    @Test
    void peopleAboveTheTeamsGetAGroupOfTheirOwn() {
        Grouping grouping = Grouping.proposal(List.of(
                unit("Company", null, 0),
                unit("Plant", "Company", 12),
                unit("Early", "Plant", 15),
                unit("Late", "Plant", 15),
                unit("Office", "Company", 20)));
        assertThat(grouping.tree().invited(Survey.id("Plant"))).isEqualTo(42);
        CellId own = grouping.leafOf().get(Survey.id("Plant"));
        assertThat(own).isNotEqualTo(Survey.id("Plant"));
        assertThat(grouping.tree().node(own).invited()).isEqualTo(12);
    }

    @Test
    void aLeafWithoutASiblingBecomesPartOfWhatIsAbove() {
        Grouping grouping = Grouping.smallest(
                List.of(
                        unit("Company", null, 0),
                        unit("Branch", "Company", 0),
                        unit("Desk", "Branch", 3),
                        unit("Yard", "Company", 6),
                        unit("Store", "Company", 8)),
                5);
        assertThat(grouping.tree().leaves())
                .extracting(ReportingTree.Node::name, ReportingTree.Node::invited)
                .containsExactlyInAnyOrder(
                        tuple("Yard + Branch", 9),
                        tuple("Store", 8));
    }

    @Test
    void aSmallUnitBesideADivisionJoinsItsSmallestTeam() {
        Grouping grouping = Grouping.smallest(
                List.of(
                        unit("Company", null, 0),
                        unit("Board", "Company", 3),
                        unit("Works", "Company", 0),
                        unit("Early", "Works", 10),
                        unit("Late", "Works", 8)),
                5);
        assertThat(grouping.tree().invited(grouping.leafOf().get(Survey.id("Board")))).isEqualTo(11);
        assertThat(grouping.leafOf().get(Survey.id("Board")))
                .isEqualTo(grouping.leafOf().get(Survey.id("Late")));
    }

    @Test
    void everybodyIsCountedOnceWhateverTheTree() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Grouping.Unit> units = new ArrayList<>();
            units.add(unit("U0", null, random.nextInt(8)));
            int people = units.getFirst().invited();
            for (int i = 1; i < 2 + random.nextInt(20); i++) {
                units.add(unit("U" + i, "U" + random.nextInt(i), random.nextInt(20)));
                people += units.getLast().invited();
            }
            Grouping grouping = Grouping.proposal(units);
            assertThat(grouping.tree().invited(grouping.tree().root().id())).isEqualTo(people);
            if (people >= 10) {
                assertThat(grouping.tree().leaves())
                        .as("seed %d", seed)
                        .allMatch(leaf -> leaf.invited() >= 10);
            }
        }
    }

    @Test
    void aUnitUnderNothingIsRefused() {
        assertThatThrownBy(() -> Grouping.proposal(List.of(unit("A", null, 5), unit("B", "Nowhere", 5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grouping.proposal(List.of(unit("A", null, 5), unit("B", null, 5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grouping.proposal(
                        List.of(unit("A", null, 5), unit("B", "C", 5), unit("C", "B", 5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Grouping.Unit unit(String name, String parent, int invited) {
        return new Grouping.Unit(Survey.id(name), parent == null ? null : Survey.id(parent), name, invited);
    }
}
