package org.kentering.pulse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How few people somebody can isolate who knows sums over groups of people and may add and subtract them at will.
 * Nothing of the product's own code is used: people who are in the same groups are one atom, and whether a set of atoms
 * can be isolated shows in the rank of what is left when they are taken away (Kentering rules of publication, 8).
 */
final class Isolation {

    /** Large enough that a rank modulo it is the rank. */
    private static final long PRIME = BigInteger.ONE.shiftLeft(31).subtract(BigInteger.ONE).longValueExact();

    private Isolation() {}

    /**
     * The smallest number of people whom a combination of these sums depends on, as far as it is below the limit.
     *
     * @param groups the people of each known sum
     * @param limit as many people are enough
     * @return the limit, if fewer cannot be isolated
     */
    static <P> int smallest(List<Set<P>> groups, int limit) {
        Map<BitSet, Integer> atoms = new LinkedHashMap<>();
        groups.stream().flatMap(Set::stream).distinct().forEach(person -> {
            BitSet in = new BitSet();
            for (int group = 0; group < groups.size(); group++) {
                in.set(group, groups.get(group).contains(person));
            }
            atoms.merge(in, 1, Integer::sum);
        });
        List<BitSet> columns = new ArrayList<>(atoms.keySet());
        int[] weights = columns.stream().mapToInt(atoms::get).toArray();
        int rank = rank(columns, new BitSet(), groups.size());
        return search(columns, weights, groups.size(), rank, new BitSet(), 0, 0, limit);
    }

    /**
     * Everybody whose sum can be worked out by adding and subtracting, as far as they are fewer than the limit: whole
     * groups, what is left of one when others are taken away, and what is left of that.
     *
     * @param groups the people of each known sum
     */
    static <P> Set<Set<P>> smallSums(Collection<Set<P>> groups, int limit) {
        List<Set<P>> rows = List.copyOf(groups);
        Map<BitSet, Set<P>> atoms = new LinkedHashMap<>();
        rows.stream().flatMap(Set::stream).distinct().forEach(person -> {
            BitSet in = new BitSet();
            for (int group = 0; group < rows.size(); group++) {
                in.set(group, rows.get(group).contains(person));
            }
            atoms.computeIfAbsent(in, any -> new HashSet<>()).add(person);
        });
        List<Set<P>> people = new ArrayList<>(atoms.values());
        List<BitSet> signatures = new ArrayList<>(atoms.keySet());
        List<long[]> known = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            long[] vector = new long[signatures.size()];
            for (int atom = 0; atom < vector.length; atom++) {
                vector[atom] = signatures.get(atom).get(row) ? 1 : 0;
            }
            reduce(vector, known);
        }
        Set<Set<P>> sums = new HashSet<>();
        collect(people, known, new BitSet(), 0, limit, sums);
        return sums;
    }

    private static <P> void collect(
            List<Set<P>> people, List<long[]> known, BitSet chosen, int from, int limit, Set<Set<P>> sums) {
        for (int next = from; next < people.size(); next++) {
            if (people.get(next).size() < limit) {
                chosen.set(next);
                long[] vector = new long[people.size()];
                chosen.stream().forEach(atom -> vector[atom] = 1);
                if (!reduce(vector, new ArrayList<>(known))) {
                    sums.add(chosen.stream().boxed().flatMap(atom -> people.get(atom).stream()).collect(Collectors.toSet()));
                }
                collect(people, known, chosen, next + 1, limit - people.get(next).size(), sums);
                chosen.clear(next);
            }
        }
    }

    private static int search(
            List<BitSet> columns, int[] weights, int rows, int rank, BitSet without, int from, int weight, int best) {
        int smallest = best;
        for (int next = from; next < columns.size(); next++) {
            int heavier = weight + weights[next];
            if (heavier >= smallest) {
                continue;
            }
            without.set(next);
            if (rank(columns, without, rows) < rank) {
                smallest = heavier;
            } else {
                smallest = search(columns, weights, rows, rank, without, next + 1, heavier, smallest);
            }
            without.clear(next);
        }
        return smallest;
    }

    private static int rank(List<BitSet> columns, BitSet without, int rows) {
        List<long[]> independent = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (!without.get(column)) {
                long[] vector = new long[rows];
                columns.get(column).stream().forEach(row -> vector[row] = 1);
                reduce(vector, independent);
            }
        }
        return independent.size();
    }

    /** Keeps what the vector adds to those before it; whether it adds anything. */
    private static boolean reduce(long[] vector, List<long[]> independent) {
        for (long[] known : independent) {
            int lead = lead(known);
            long factor = vector[lead];
            if (factor != 0) {
                for (int row = lead; row < vector.length; row++) {
                    vector[row] = Math.floorMod(vector[row] - factor * known[row], PRIME);
                }
            }
        }
        int lead = lead(vector);
        if (lead < vector.length) {
            long inverse = BigInteger.valueOf(vector[lead]).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
            independent.add(Arrays.stream(vector).map(value -> value * inverse % PRIME).toArray());
        }
        return lead < vector.length;
    }

    private static int lead(long[] vector) {
        int lead = 0;
        while (lead < vector.length && vector[lead] == 0) {
            lead++;
        }
        return lead;
    }
}
