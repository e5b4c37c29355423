package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The oracle on the examples of section 7 that one partition cannot show, and against itself. */
class PublicationOracleTest {

    @Test
    void e1SubtractionWithinTheTree() {
        int[] people = {4, 9, 11};
        assertThat(PublicationOracle.safe(cells("012", "1", "2"), people, 5)).isFalse();
        assertThat(PublicationOracle.safe(cells("012", "2"), people, 5)).isTrue();
    }

    @Test
    void e2OnePersonBetweenTwoPartitions() {
        int[] people = {12, 9, 1, 14};
        List<BitSet> departmentsAndLocations = cells("0123", "0", "1", "23", "012", "3");
        assertThat(PublicationOracle.safe(departmentsAndLocations, people, 5)).isFalse();
        assertThat(PublicationOracle.safe(cells("0123", "0", "1", "23"), people, 5)).isTrue();
    }

    @Test
    void e3OnePersonInThreeAttributes() {
        int[] people = {10, 10, 10, 1};
        assertThat(PublicationOracle.safe(cells("0123", "03", "13", "23"), people, 5)).isFalse();
        assertThat(PublicationOracle.safe(cells("0123", "03", "13"), people, 5)).isTrue();
    }

    @Test
    void e6bAHeldGroupThatIsALocation() {
        int[] people = {6, 12, 20};
        BitSet held = cells("0").getFirst();
        assertThat(PublicationOracle.safeOnHold(cells("012", "2"), people, held, 5)).isTrue();
        assertThat(PublicationOracle.safeOnHold(cells("012", "2", "0"), people, held, 5)).isFalse();
        assertThat(PublicationOracle.safeOnHold(cells("012", "1", "2"), people, held, 5)).isFalse();
    }

    @Test
    void groupsOfNobodyTellNothing() {
        assertThat(PublicationOracle.safe(cells("01", "0"), new int[] {12, 0}, 5)).isTrue();
    }

    @Test
    void aReleaseThatIsolatesIsRefused() {
        CellId company = Survey.id("Company");
        CellId small = Survey.id("Small");
        CellId large = Survey.id("Large");
        Map<CellId, CellId> above = Map.of(small, company, large, company);
        Map<CellId, Integer> leaves = Map.of(small, 4, large, 12);
        PublicationOracle.verify("A1", above, leaves, Set.of(company), Set.of(), 5);
        assertThatThrownBy(() -> PublicationOracle.verify("A1", above, leaves, Set.of(company, large), Set.of(), 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A1");
        assertThatThrownBy(() -> PublicationOracle.verify("A1", above, leaves, Set.of(company), Set.of(large), 5))
                .hasMessageContaining("hold");
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
            boolean nested = PublicationOracle.nestedAndSafe(cells, people, known, 5);
            assertThat(PublicationOracle.safeOnHold(cells, people, known, 5)).as("seed %d", seed).isEqualTo(nested);
            safe += nested ? 1 : 0;
        }
        assertThat(safe).isBetween(100, 1_900);
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
        assertThat(PublicationOracle.safe(singles, people, 5)).isFalse();
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
