package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * What a wave would show, before anybody is asked (Kentering rules of publication, section 4, PRECHECK): the rules on
 * 2,000 imagined waves in which everybody answers with the expected probability, groups and categories of attributes
 * together, the interval audit included. What people will answer is not known, so they are imagined to answer as in
 * {@link ImaginedAnswers}; nor is what earlier waves let know.
 *
 * @param chances for every group and category, how likely it is to be shown by itself, from 0 to 1
 * @param reaching for every group and category, how likely it is that enough of its people answer; one that does can
 *     still be hidden to protect its neighbours
 * @param expectedShown how many leaves are shown on average
 */
public record Preflight(Map<CellId, Double> chances, Map<CellId, Double> reaching, double expectedShown) {

    private static final int RUNS = 2_000;

    /** Nothing is known of it from earlier, so that any item will do. */
    private static final ItemVersion ANY = new ItemVersion("any", 1);

    public Preflight {
        chances = Map.copyOf(chances);
        reaching = Map.copyOf(reaching);
    }

    /** The same seed gives the same chances. */
    public static Preflight simulate(BallotPlan plan, double responseRate, long seed) {
        return simulate(
                plan.tree(), plan.attributes(), plan.everyCrowd(), plan.thresholds(), responseRate, seed);
    }

    /**
     * The same for a part of a plan.
     *
     * @param crowds how many share each place
     */
    static Preflight simulate(
            ReportingTree tree,
            List<FlatAttribute> attributes,
            List<Crowd> crowds,
            Thresholds thresholds,
            double responseRate,
            long seed) {
        if (!(responseRate >= 0 && responseRate <= 1)) {
            throw new IllegalArgumentException("a response rate lies between 0 and 1: " + responseRate);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Integer, Respondents> sizes = new HashMap<>();
        Respondents[] respondents = crowds.stream()
                .map(crowd -> sizes.computeIfAbsent(
                        crowd.invited(), invited -> new Respondents(invited, responseRate)))
                .toArray(Respondents[]::new);
        List<Partition> partitions =
                PublicationRules.partitions(tree, attributes, crowds.stream().map(Crowd::place).toList());
        ClosedWave first = new ClosedWave(
                tree,
                attributes,
                thresholds,
                List.of(),
                new Tallies(),
                PastReleases.NONE,
                Membership.UNCHANGED,
                List.of());
        Map<CellId, Integer> invited = new HashMap<>();
        tree.ids().forEach(node -> invited.put(node, tree.invited(node)));
        attributes.forEach(attribute ->
                attribute.categories().forEach(category -> invited.put(category.id(), category.invited())));
        int[] people = new int[respondents.length];
        ImaginedAnswers answers = new ImaginedAnswers(seed);
        Map<CellId, Integer> shown = new HashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (int place = 0; place < people.length; place++) {
                people[place] = respondents[place].draw(random);
            }
            for (Side side : sides(first, partitions, people, answers)) {
                for (int node = side.partition().isFlat() ? 1 : 0; node < side.people().length; node++) {
                    if (side.closing().open(node)) {
                        shown.merge(side.partition().tree().id(node), 1, Integer::sum);
                    }
                }
            }
        }
        Map<CellId, Double> chances = new HashMap<>();
        Map<CellId, Double> reaching = new HashMap<>();
        invited.forEach((cell, asked) -> {
            chances.put(cell, (double) shown.getOrDefault(cell, 0) / RUNS);
            reaching.put(cell, new Respondents(asked, responseRate).chanceOf(thresholds.k()));
        });
        double expected = tree.leaves().stream().mapToDouble(leaf -> chances.get(leaf.id())).sum();
        return new Preflight(chances, reaching, expected);
    }

    /** What is open of a wave that nothing came before; the whole of the rules only where something may be told. */
    static List<Side> sides(ClosedWave wave, List<Partition> partitions, int[] people, ImaginedAnswers answers) {
        int k = wave.thresholds().k();
        List<Side> sides = new ArrayList<>();
        for (Partition partition : partitions) {
            Side side = Side.of(partition, people, k);
            side.closing().protectSiblings();
            sides.add(side);
        }
        boolean apart = sides.size() > 2
                || sides.size() == 2 && !hangTogether(sides.getFirst(), sides.getLast(), people, k);
        if (!apart && sides.stream().noneMatch(IntervalAudit::mayDecide)) {
            return sides;
        }
        Indicator indicator = answers.of(people);
        return !apart && new IntervalAudit(sides, people, indicator, k).decided().isEmpty()
                ? sides
                : new Settling(
                                wave, partitions, ANY, people, (cell, number) -> true, List.of(indicator),
                                RuleSwitches.ALL)
                        .sides();
    }

    /**
     * Whether no cut can be lighter than k, found by taking together, again and again, groups that share k people. Much
     * quicker than a minimum cut; what is left over is for the rules themselves.
     */
    private static boolean hangTogether(Side one, Side other, int[] people, int k) {
        if (!one.closing().open(0)) {
            return true;
        }
        List<TreeClosing.Part> ofOne = one.closing().derivable();
        List<TreeClosing.Part> ofOther = other.closing().derivable();
        int[] in = one.groupOf(ofOne, people.length);
        int[] across = other.groupOf(ofOther, people.length);
        int[] heldBy = IntStream.range(0, ofOne.size() + ofOther.size()).toArray();
        int[] answered =
                IntStream.range(0, people.length).filter(place -> people[place] > 0).toArray();
        boolean apart = true;
        boolean joined = true;
        while (apart && joined) {
            apart = false;
            joined = false;
            Map<Long, Integer> shared = new HashMap<>();
            for (int place : answered) {
                int here = root(heldBy, in[place]);
                int there = root(heldBy, ofOne.size() + across[place]);
                if (here != there) {
                    apart = true;
                    long pair = ((long) Math.min(here, there) << Integer.SIZE) + Math.max(here, there);
                    if (shared.merge(pair, people[place], Integer::sum) >= k) {
                        heldBy[here] = there;
                        joined = true;
                    }
                }
            }
        }
        return !apart;
    }

    private static int root(int[] heldBy, int group) {
        int at = group;
        while (heldBy[at] != at) {
            heldBy[at] = heldBy[heldBy[at]];
            at = heldBy[at];
        }
        return at;
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
