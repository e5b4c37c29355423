package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at a release as an attacker would, and shares no code with the rules (Kentering rules of publication, section
 * 8): published sums are the rows of a matrix over the people, grouped where no row tells them apart. It is unsafe when
 * fewer than k people can be left out and the rank falls, for then some combination of sums is about them alone.
 */
final class PublicationOracle {

    private static final long[] PRIMES = {2_147_483_647L, 2_147_483_629L};
    private static final int EXHAUSTIVE_UP_TO = 20;

    private PublicationOracle() {}

    /**
     * Why a release must be refused: it would isolate fewer than k people, or whom it was to hold back.
     *
     * @param people how many answered at each place
     * @param shown the groups that are shown, for each way of dividing the company; a group is all of its cells
     * @param held groups of which nothing may be told
     */
    static Optional<String> refusal(
            String item,
            ReportingTree tree,
            List<Place> places,
            int[] people,
            List<Set<Set<CellId>>> shown,
            Collection<Set<CellId>> held,
            int k) {
        Map<CellId, BitSet> members = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            for (CellId cell = places.get(place).leaf(); cell != null; cell = tree.node(cell).parent()) {
                members.computeIfAbsent(cell, any -> new BitSet()).set(place);
            }
            for (CellId category : places.get(place).categories()) {
                members.computeIfAbsent(category, any -> new BitSet()).set(place);
            }
        }
        List<Collection<BitSet>> cells = new ArrayList<>();
        shown.forEach(groups -> cells.add(groups.stream().map(group -> all(group, members)).toList()));
        if (!safe(cells, people, new BitSet(), k)) {
            return Optional.of(item + " would isolate fewer than " + k + " people");
        }
        for (Set<CellId> group : held) {
            if (!safe(cells, people, all(group, members), k)) {
                return Optional.of(item + " would tell of a group on hold");
            }
        }
        return Optional.empty();
    }

    private static BitSet all(Set<CellId> group, Map<CellId, BitSet> members) {
        BitSet all = new BitSet();
        group.forEach(cell -> all.or(members.getOrDefault(cell, new BitSet())));
        return all;
    }

    /**
     * Whether no combination of these cells is about fewer than k people besides those whom the attacker knows all
     * about.
     *
     * @param partitions the cells, for each way of dividing the company
     */
    static boolean safe(List<Collection<BitSet>> partitions, int[] people, BitSet known, int k) {
        List<BitSet> rows = partitions.stream()
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
        List<Atom> atoms = atoms(rows, people, known);
        List<Atom> heavy = atoms.stream().filter(atom -> atom.weight() >= k).toList();
        Set<BitSet> hiding = heavy.stream().map(Atom::rows).collect(Collectors.toSet());
        // Columns alike vanish together, so whoever shares the rows of a heavy atom is hidden in it.
        List<Atom> light = atoms.stream()
                .filter(atom -> atom.weight() < k && !hiding.contains(atom.rows()))
                .toList();
        if (light.isEmpty()) {
            return true;
        }
        if (light.stream().filter(atom -> atom.weight() > 0).count() > EXHAUSTIVE_UP_TO) {
            return new CutSearch(people, known, k).safe(partitions);
        }
        for (long prime : PRIMES) {
            List<long[]> residual = residual(rows.size(), heavy, light, prime);
            int rank = rank(residual, new BitSet(), prime);
            BitSet left = new BitSet();
            for (int i = 0; i < light.size(); i++) {
                left.set(i, light.get(i).weight() == 0);
            }
            if (rank > 0 && !everySetKeepsRank(residual, light, left, 0, k, rank, prime)) {
                return false;
            }
        }
        return true;
    }

    /** People whom no row tells apart; whoever is known already weighs nothing. */
    private record Atom(BitSet rows, int weight) {}

    private record Signature(BitSet rows, boolean known) {}

    private static List<Atom> atoms(List<BitSet> rows, int[] people, BitSet known) {
        BitSet[] in = Stream.generate(BitSet::new).limit(people.length).toArray(BitSet[]::new);
        for (int row = 0; row < rows.size(); row++) {
            for (int person = rows.get(row).nextSetBit(0); person >= 0; person = rows.get(row).nextSetBit(person + 1)) {
                in[person].set(row);
            }
        }
        Map<Signature, Integer> weights = new LinkedHashMap<>();
        for (int person = 0; person < people.length; person++) {
            if (people[person] > 0 && !in[person].isEmpty()) {
                boolean isKnown = known.get(person);
                weights.merge(new Signature(in[person], isKnown), isKnown ? 0 : people[person], Integer::sum);
            }
        }
        List<Atom> atoms = new ArrayList<>();
        weights.forEach((signature, weight) -> atoms.add(new Atom(signature.rows(), weight)));
        return atoms;
    }

    /** All combinations of rows in which no heavy atom occurs, as a basis over the light ones. */
    private static List<long[]> residual(int rows, List<Atom> heavy, List<Atom> light, long prime) {
        Pivot[] pivots = new Pivot[heavy.size()];
        List<long[]> residual = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            long[] values = new long[heavy.size() + light.size()];
            for (int i = 0; i < values.length; i++) {
                Atom atom = i < heavy.size() ? heavy.get(i) : light.get(i - heavy.size());
                values[i] = atom.rows().get(row) ? 1 : 0;
            }
            int pivot = reduce(values, pivots, prime);
            if (pivot < 0) {
                residual.add(Arrays.copyOfRange(values, heavy.size(), values.length));
            } else {
                pivots[pivot] = Pivot.of(values);
            }
        }
        return residual;
    }

    /** A reduced row and where it is not zero. */
    private record Pivot(long[] values, int[] columns) {

        static Pivot of(long[] values) {
            return new Pivot(
                    values,
                    IntStream.range(0, values.length).filter(column -> values[column] != 0).toArray());
        }
    }

    /** Takes the known pivots out of a row; the column in which it is a new one, or -1. */
    private static int reduce(long[] values, Pivot[] pivots, long prime) {
        for (int column = 0; column < pivots.length; column++) {
            if (values[column] == 0) {
                continue;
            }
            Pivot pivot = pivots[column];
            if (pivot == null) {
                return column;
            }
            long factor = values[column] * inverse(pivot.values()[column], prime) % prime;
            for (int other : pivot.columns()) {
                values[other] = Math.floorMod(values[other] - factor * pivot.values()[other] % prime, prime);
            }
        }
        return -1;
    }

    private static boolean everySetKeepsRank(
            List<long[]> rows, List<Atom> light, BitSet left, int from, int free, int rank, long prime) {
        boolean largest = true;
        for (int next = 0; next < light.size(); next++) {
            if (!left.get(next) && light.get(next).weight() < free) {
                largest = false;
                if (next >= from) {
                    left.set(next);
                    boolean kept = everySetKeepsRank(
                            rows, light, left, next + 1, free - light.get(next).weight(), rank, prime);
                    left.clear(next);
                    if (!kept) {
                        return false;
                    }
                }
            }
        }
        return !largest || rank(rows, left, prime) == rank;
    }

    private static int rank(List<long[]> rows, BitSet without, long prime) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().length;
        Pivot[] pivots = new Pivot[width];
        int rank = 0;
        for (long[] row : rows) {
            long[] values = row.clone();
            without.stream().forEach(column -> values[column] = 0);
            int pivot = reduce(values, pivots, prime);
            if (pivot >= 0) {
                pivots[pivot] = Pivot.of(values);
                rank++;
            }
        }
        return rank;
    }

    private static long inverse(long value, long prime) {
        long result = 1;
        long power = value;
        for (long exponent = prime - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * power % prime;
            }
            power = power * power % prime;
        }
        return result;
    }
}
