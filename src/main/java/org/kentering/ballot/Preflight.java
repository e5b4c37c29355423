package org.kentering.ballot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What a wave would show, before anybody is asked (Kentering rules of publication, section 4, PRECHECK): the rules on
 * 2,000 imagined waves in which everybody answers with the expected probability. What people will answer is not known,
 * so the interval audit is left out; it closes rarely.
 *
 * @param chances for every group, how likely it is to be shown as a group of its own, from 0 to 1
 * @param reaching for every group, how likely it is that enough of its people answer; a group that does can still be
 *     hidden to protect its neighbours
 * @param expectedShown how many leaves are shown on average
 */
public record Preflight(Map<CellId, Double> chances, Map<CellId, Double> reaching, double expectedShown) {

    private static final int RUNS = 2_000;

    public Preflight {
        chances = Map.copyOf(chances);
        reaching = Map.copyOf(reaching);
    }

    /** The same seed gives the same chances. */
    public static Preflight simulate(ReportingTree tree, Thresholds thresholds, double responseRate, long seed) {
        if (!(responseRate >= 0 && responseRate <= 1)) {
            throw new IllegalArgumentException("a response rate lies between 0 and 1: " + responseRate);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<ReportingTree.Node> leaves = tree.leaves();
        Map<Integer, Respondents> sizes = new HashMap<>();
        leaves.forEach(leaf -> sizes.computeIfAbsent(leaf.invited(), invited -> new Respondents(invited, responseRate)));
        int[] places = leaves.stream().mapToInt(leaf -> tree.index(leaf.id())).toArray();
        Respondents[] respondents =
                leaves.stream().map(leaf -> sizes.get(leaf.invited())).toArray(Respondents[]::new);
        int[] shown = new int[tree.size()];
        for (int run = 0; run < RUNS; run++) {
            int[] people = new int[tree.size()];
            for (int leaf = 0; leaf < places.length; leaf++) {
                people[places[leaf]] = respondents[leaf].draw(random);
            }
            TreeClosing closing = new TreeClosing(tree, tree.sums(people), thresholds.k());
            closing.protectSiblings();
            for (int node = 0; node < shown.length; node++) {
                shown[node] += closing.open(node) ? 1 : 0;
            }
        }
        Map<CellId, Double> chances = new HashMap<>();
        Map<CellId, Double> reaching = new HashMap<>();
        for (int node = 0; node < shown.length; node++) {
            CellId id = tree.id(node);
            chances.put(id, (double) shown[node] / RUNS);
            reaching.put(id, new Respondents(tree.invited(id), responseRate).chanceOf(thresholds.k()));
        }
        double expected = leaves.stream().mapToDouble(leaf -> chances.get(leaf.id())).sum();
        return new Preflight(chances, reaching, expected);
    }

    /** How many of so many invited people answer, each with the same probability, drawn at one stroke. */
    private static final class Respondents {

        private final double[] upTo;

        Respondents(int invited, double rate) {
            upTo = new double[invited + 1];
            int likeliest = (int) Math.min(invited, Math.floor((invited + 1) * rate));
            // Weights relative to the likeliest count: the true ones of large groups are too small for a double.
            double[] weights = new double[invited + 1];
            weights[likeliest] = 1;
            for (int count = likeliest; count < invited; count++) {
                weights[count + 1] = rate == 1 ? 0 : weights[count] * (invited - count) / (count + 1) * rate / (1 - rate);
            }
            for (int count = likeliest; count > 0; count--) {
                weights[count - 1] = weights[count] * count / (invited - count + 1) * (1 - rate) / rate;
            }
            double sum = 0;
            for (int count = 0; count <= invited; count++) {
                sum += weights[count];
                upTo[count] = sum;
            }
        }

        /** How likely it is that at least so many answer; not drawn, because it can be worked out. */
        double chanceOf(int atLeast) {
            return atLeast >= upTo.length ? 0 : 1 - (atLeast == 0 ? 0 : upTo[atLeast - 1] / upTo[upTo.length - 1]);
        }

        int draw(RandomGenerator random) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return Math.min(upTo.length - 1, found >= 0 ? found : -found - 1);
        }
    }
}
