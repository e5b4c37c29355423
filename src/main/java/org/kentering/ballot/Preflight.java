package org.kentering.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a wave would show, before anybody is asked (Kentering rules of publication, section 4, PRECHECK): the rules on
 * 2,000 imagined waves in which everybody answers with the expected probability. What people will answer is not known,
 * so the interval audit is left out; it closes rarely.
 *
 * @param chances for every group, how likely it is to be shown, from 0 to 1
 * @param expectedShown how many leaves are shown on average
 */
public record Preflight(Map<CellId, Double> chances, double expectedShown) {

    private static final int RUNS = 2_000;

    public Preflight {
        chances = Map.copyOf(chances);
    }

    /** The same seed gives the same chances. */
    public static Preflight simulate(ReportingTree tree, Thresholds thresholds, double responseRate, long seed) {
        if (!(responseRate >= 0 && responseRate <= 1)) {
            throw new IllegalArgumentException("a response rate lies between 0 and 1: " + responseRate);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] shown = new int[tree.size()];
        for (int run = 0; run < RUNS; run++) {
            int[] people = new int[tree.size()];
            for (ReportingTree.Node leaf : tree.leaves()) {
                people[tree.index(leaf.id())] = respondents(leaf.invited(), responseRate, random);
            }
            TreeClosing closing = new TreeClosing(tree, tree.sums(people), thresholds.k());
            closing.protectSiblings();
            for (int node = 0; node < shown.length; node++) {
                shown[node] += closing.open(node) ? 1 : 0;
            }
        }
        Map<CellId, Double> chances = new HashMap<>();
        for (int node = 0; node < shown.length; node++) {
            chances.put(tree.id(node), (double) shown[node] / RUNS);
        }
        double expected = tree.leaves().stream()
                .mapToDouble(leaf -> chances.get(leaf.id()))
                .sum();
        return new Preflight(chances, expected);
    }

    private static int respondents(int invited, double rate, RandomGenerator random) {
        int respondents = 0;
        for (int person = 0; person < invited; person++) {
            respondents += random.nextDouble() < rate ? 1 : 0;
        }
        return respondents;
    }
}
