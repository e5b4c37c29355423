package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The oracle on the examples of section 7 that one partition cannot show, and against itself. */
class PublicationOracleTest {

    @Test
    void e1SubtractionWithinTheTree() {
        int[] people = {4, 9, 11};
        assertThat(safe(cells("012", "1", "2"), people, 5)).isFalse();
        assertThat(safe(cells("012", "2"), people, 5)).isTrue();
    }

    @Test
    void e2OnePersonBetweenTwoPartitions() {
        int[] people = {12, 9, 1, 14};
        List<BitSet> departmentsAndLocations = cells("0123", "0", "1", "23", "012", "3");
        assertThat(safe(departmentsAndLocations, people, 5)).isFalse();
        assertThat(safe(cells("0123", "0", "1", "23"), people, 5)).isTrue();
    }

    @Test
    void e3OnePersonInThreeAttributes() {
        int[] people = {10, 10, 10, 1};
        assertThat(safe(cells("0123", "03", "13", "23"), people, 5)).isFalse();
        assertThat(safe(cells("0123", "03", "13"), people, 5)).isTrue();
    }

    @Test
    void e6bAHeldGroupThatIsALocation() {
        int[] people = {6, 12, 20};
        BitSet held = cells("0").getFirst();
        assertThat(PublicationOracle.safe(List.of(cells("012", "2")), people, held, 5)).isTrue();
        assertThat(PublicationOracle.safe(List.of(cells("012", "2", "0")), people, held, 5)).isFalse();
        assertThat(PublicationOracle.safe(List.of(cells("012", "1", "2")), people, held, 5)).isFalse();
    }

    @Test
    void groupsOfNobodyTellNothing() {
        assertThat(safe(cells("01", "0"), new int[] {12, 0}, 5)).isTrue();
    }

    @Test
    void aReleaseThatIsolatesIsRefused() {
        CellId company = Survey.id("Company");
        CellId small = Survey.id("Small");
        CellId large = Survey.id("Large");
        ReportingTree tree = ReportingTree.of(List.of(
                new ReportingTree.Node(company, null, "Company", 0),
                new ReportingTree.Node(small, company, "Small", 4),
                new ReportingTree.Node(large, company, "Large", 12)));
        assertThat(refusal(tree, Set.of(company), Set.of())).isEmpty();
        assertThat(refusal(tree, Set.of(company, large), Set.of())).hasValueSatisfying(
                reason -> assertThat(reason).contains("A1", "isolate"));
        assertThat(refusal(tree, Set.of(company), Set.of(large))).hasValueSatisfying(
                reason -> assertThat(reason).contains("hold"));
    }

    @Test
    void nestedCellsAreJudgedTheSameByBothTests() {
        int safe = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int[] people = random.ints(9, 1, 9).toArray();
            List<BitSet> cells = new ArrayList<>();
            for (String cell : List.of("012345678", "0123", "01", "0", "1", "23", "456", "4", "5", "78", "7")) {
                if (random.nextBoolean()) {
                    cells.addAll(cells(cell));
                }
            }
            cells.sort(Comparator.comparingInt(BitSet::cardinality));
            BitSet known = random.nextBoolean() ? cells("4").getFirst() : new BitSet();
            boolean nested = new CutSearch(people, known, 5).safe(List.of(cells));
            assertThat(PublicationOracle.safe(List.of(cells), people, known, 5)).as("seed %d", seed).isEqualTo(nested);
            safe += nested ? 1 : 0;
        }
        assertThat(safe).isBetween(100, 1_900);
    }

    @Test
    void twoAndThreePartitionsAreJudgedTheSameByBothTests() {
        int safe = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            int size = 4 + random.nextInt(7);
            int[] people = random.ints(size, 0, 9).toArray();
            List<Collection<BitSet>> partitions = new ArrayList<>();
            for (int partition = 0; partition < 2; partition++) {
                List<BitSet> cells = new ArrayList<>();
                int groups = 1 + random.nextInt(4);
                for (int group = 0; group <= groups; group++) {
                    cells.add(new BitSet());
                }
                for (int place = 0; place < size; place++) {
                    cells.getFirst().set(place);
                    cells.get(1 + random.nextInt(groups)).set(place);
                }
                partitions.add(cells);
            }
            BitSet known = random.nextInt(3) == 0 ? partitions.getFirst().iterator().next() : new BitSet();
            BitSet some = (BitSet) known.clone();
            some.clear(0, size / 2);
            boolean byCuts = new CutSearch(people, some, 5).safe(partitions);
            assertThat(PublicationOracle.safe(partitions, people, some, 5)).as("seed %d", seed).isEqualTo(byCuts);
            safe += byCuts ? 1 : 0;
        }
        assertThat(safe).isBetween(200, 3_800);
    }

    @Test
    void aFullCrossOfThreeWithEnoughEverywhereIsSafe() {
        List<Collection<BitSet>> three = List.of(
                cells("01234567", "0123", "4567"), cells("01234567", "0145", "2367"), cells("01234567", "0246", "1357"));
        int[] enough = {5, 6, 7, 5, 6, 7, 5, 6};
        assertThat(new CutSearch(enough, new BitSet(), 5).safe(three)).isTrue();
        enough[7] = 4;
        assertThat(new CutSearch(enough, new BitSet(), 5).safe(three)).isFalse();
    }

    @Test
    void cellsThatOverlapWithinOnePartitionAreRefused() {
        assertThat(new CutSearch(new int[] {9, 9, 9}, new BitSet(), 5).safe(List.of(cells("01", "12")))).isFalse();
    }

    @Test
    void manyLightGroupsAreJudgedWithoutTryingAll() {
        int[] people = IntStream.generate(() -> 1).limit(60).toArray();
        List<BitSet> singles = IntStream.range(0, 60).mapToObj(person -> {
                    BitSet cell = new BitSet();
                    cell.set(person);
                    return cell;
                })
                .toList();
        assertThat(safe(singles, people, 5)).isFalse();
    }

    private static Optional<String> refusal(ReportingTree tree, Set<CellId> shown, Set<CellId> held) {
        List<Place> places = tree.leaves().stream().map(leaf -> Place.of(leaf.id())).toList();
        int[] people = tree.leaves().stream().mapToInt(ReportingTree.Node::invited).toArray();
        return PublicationOracle.refusal("A1", tree, places, people, List.of(groups(shown)), groups(held), 5);
    }

    private static Set<Set<CellId>> groups(Set<CellId> cells) {
        Set<Set<CellId>> groups = new HashSet<>();
        cells.forEach(cell -> groups.add(Set.of(cell)));
        return groups;
    }

    private static boolean safe(List<BitSet> cells, int[] people, int k) {
        return PublicationOracle.safe(List.of(cells), people, new BitSet(), k);
    }

    private static List<BitSet> cells(String... digits) {
        List<BitSet> cells = new ArrayList<>();
        for (String cell : digits) {
            BitSet bits = new BitSet();
            cell.chars().forEach(digit -> bits.set(digit - '0'));
            cells.add(bits);
        }
        return cells;
    }
}
