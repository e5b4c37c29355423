package org.kentering.pulse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Coding;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.Preflight;
import org.kentering.ballot.ReportingTree;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/**
 * Which groups and categories of a plan would probably be shown, and which neighbours to merge where that is unlikely.
 *
 * @param groups depth first
 * @param overdue merges of groups that may not be held back once more
 */
record Feasibility(
        List<PlannedGroup> groups,
        double expectedShown,
        List<PlannedCategory> categories,
        List<GroupMerge> overdue,
        List<GroupMerge> proposals) {

    /** Below this chance a merge is proposed. */
    static final int UNLIKELY_PERCENT = 80;

    private static final int LONGEST_NAME = 200;

    /** Any will do, as long as the same plan always gets the same chances. */
    private static final long SEED = 3;

    static Feasibility of(PlannedWave plan, int expectedPercent, UnitTree organisation, Set<CellId> toBeMerged) {
        ReportingTree tree = plan.ballot().tree();
        Preflight simulated = Preflight.simulate(plan.ballot(), expectedPercent / 100.0, SEED);
        List<PlannedGroup> groups = new ArrayList<>();
        collect(tree, tree.root(), 0, simulated, groups);
        Set<CellId> taken = new HashSet<>();
        List<GroupMerge> overdue = merges(
                groups.stream().filter(group -> toBeMerged.contains(group.id())), tree, plan, organisation, taken);
        List<GroupMerge> proposals = merges(
                groups.stream().filter(group -> group.shownPercent() < UNLIKELY_PERCENT),
                tree,
                plan,
                organisation,
                taken);
        List<PlannedCategory> categories = plan.categories().stream()
                .map(check -> category(check, plan.ballot().attributes(), simulated))
                .toList();
        return new Feasibility(groups, simulated.expectedShown(), categories, overdue, proposals);
    }

    private static PlannedCategory category(Coding.Check check, List<FlatAttribute> shown, Preflight simulated) {
        Integer chance = shown.stream()
                .filter(attribute -> attribute.key().equals(check.attribute()))
                .flatMap(attribute -> attribute.categories().stream())
                .filter(category -> category.name().equals(check.category()))
                .findFirst()
                .map(category -> percent(simulated.chances().get(category.id())))
                .orElse(null);
        PulseAttribute attribute = Arrays.stream(PulseAttribute.values())
                .filter(one -> one.key().equals(check.attribute()))
                .findFirst()
                .orElseThrow();
        return new PlannedCategory(attribute, check.category(), check.invited(), check.alone(), chance);
    }

    private static void collect(
            ReportingTree tree, ReportingTree.Node node, int depth, Preflight simulated, List<PlannedGroup> groups) {
        List<ReportingTree.Node> below = tree.children(node.id());
        groups.add(new PlannedGroup(
                node.id(),
                node.name(),
                depth,
                below.isEmpty(),
                tree.invited(node.id()),
                percent(simulated.reaching().get(node.id())),
                percent(simulated.chances().get(node.id()))));
        below.forEach(child -> collect(tree, child, depth + 1, simulated, groups));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** Puts each of these groups together with its smallest neighbour that is not taken by then. */
    private static List<GroupMerge> merges(
            Stream<PlannedGroup> groups,
            ReportingTree tree,
            PlannedWave plan,
            UnitTree organisation,
            Set<CellId> taken) {
        List<GroupMerge> merges = new ArrayList<>();
        // The smallest first: a larger one is often hidden only to protect it.
        List<PlannedGroup> smallestFirst = groups.filter(group -> group.leaf() && group.depth() > 0)
                .sorted(Comparator.comparingInt(PlannedGroup::invited).thenComparing(PlannedGroup::id))
                .toList();
        for (PlannedGroup group : smallestFirst) {
            if (!taken.contains(group.id())) {
                smallestSibling(tree, group.id(), taken).ifPresent(sibling -> merge(
                                organisation, plan.leafOf(), tree.node(group.id()), sibling)
                        .ifPresent(merge -> {
                            merges.add(merge);
                            taken.add(group.id());
                            taken.add(sibling.id());
                        }));
            }
        }
        return merges;
    }

    private static Optional<ReportingTree.Node> smallestSibling(ReportingTree tree, CellId leaf, Set<CellId> taken) {
        CellId parent = tree.node(leaf).parent();
        return parent == null
                ? Optional.empty()
                : tree.children(parent).stream()
                        .filter(sibling -> !sibling.id().equals(leaf) && !taken.contains(sibling.id()))
                        .filter(sibling -> tree.children(sibling.id()).isEmpty())
                        .min(Comparator.comparingInt(ReportingTree.Node::invited).thenComparing(ReportingTree.Node::id));
    }

    /** Two groups as one, if they are whole units right below the same one. */
    private static Optional<GroupMerge> merge(
            UnitTree organisation, Map<UnitId, CellId> leafOf, ReportingTree.Node one, ReportingTree.Node other) {
        Set<UnitId> units = leafOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(one.id()) || entry.getValue().equals(other.id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<UnitNode> tops = AudienceTree.tops(organisation, units);
        boolean whole = units.containsAll(
                organisation.withBelow(tops.stream().map(UnitNode::id).toList()));
        boolean neighbours = tops.stream().map(UnitNode::parent).distinct().count() == 1;
        String name = one.name() + " + " + other.name();
        return whole && neighbours && tops.size() > 1 && name.length() <= LONGEST_NAME
                ? Optional.of(new GroupMerge(name, tops.stream().map(UnitNode::id).collect(Collectors.toSet())))
                : Optional.empty();
    }
}
