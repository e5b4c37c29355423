package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The groups whose comments are shown together (Kentering rules of publication, section 5): the derivable partition
 * with kc for k, and whatever lacks people or comments united with its smallest sibling.
 */
final class CommentPartition {

    private final ReportingTree tree;
    private final Thresholds thresholds;
    private final int[] handedIn;
    private final int[] comments;
    private final TreeClosing closing;

    private CommentPartition(ReportingTree tree, Thresholds thresholds, int[] handedIn, int[] comments) {
        this.tree = tree;
        this.thresholds = thresholds;
        this.handedIn = handedIn;
        this.comments = comments;
        this.closing = new TreeClosing(tree, handedIn, thresholds.kc());
        closing.protectSiblings();
    }

    /** The groups for one text item; empty if the company as a whole has too few people or comments. */
    static List<CommentCell> of(ReportingTree tree, Thresholds thresholds, ItemVersion item, Tallies tallies) {
        int[] handedIn = tree.sums(ofLeaves(tree, tallies.handedIn()));
        int[] comments = tree.sums(ofLeaves(tree, tallies.comments(item)));
        if (handedIn[0] < thresholds.kc() || comments[0] < thresholds.minComments()) {
            return List.of();
        }
        CommentPartition partition = new CommentPartition(tree, thresholds, handedIn, comments);
        return partition.below(0).stream().map(partition::cell).toList();
    }

    private static int[] ofLeaves(ReportingTree tree, Map<CellId, Integer> counted) {
        int[] counts = new int[tree.size()];
        tree.leaves().forEach(leaf -> counts[tree.index(leaf.id())] = counted.getOrDefault(leaf.id(), 0));
        return counts;
    }

    private record Group(int under, List<Integer> nodes, int handedIn, int comments) {

        Group with(Group other) {
            List<Integer> both = new ArrayList<>(nodes);
            both.addAll(other.nodes);
            return new Group(under, both, handedIn + other.handedIn, comments + other.comments);
        }
    }

    /** The groups of an open node. */
    private List<Group> below(int node) {
        if (!closing.hasOpenChild(node)) {
            return List.of(whole(node));
        }
        List<Group> settled = new ArrayList<>();
        List<Group> siblings = new ArrayList<>();
        List<Integer> closed = new ArrayList<>();
        for (int child : tree.children(node)) {
            if (!closing.open(child)) {
                closed.add(child);
                continue;
            }
            List<Group> groups = below(child);
            boolean one = groups.size() == 1;
            if (one) {
                siblings.add(group(node, List.of(child)));
            } else {
                settled.addAll(groups);
            }
        }
        Group rest = group(node, closed);
        if (rest.handedIn() > 0) {
            siblings.add(rest);
        }
        while (true) {
            Optional<Group> lacking = siblings.stream().filter(this::lacks).findFirst();
            if (lacking.isEmpty()) {
                settled.addAll(siblings);
                return settled.size() == 1 ? List.of(whole(node)) : settled;
            }
            if (siblings.size() == 1) {
                return List.of(whole(node));
            }
            siblings.remove(lacking.get());
            Group smallest = siblings.stream()
                    .min(Comparator.comparingInt(Group::handedIn))
                    .orElseThrow();
            siblings.set(siblings.indexOf(smallest), smallest.with(lacking.get()));
        }
    }

    private boolean lacks(Group group) {
        return group.handedIn() < thresholds.kc() || group.comments() < thresholds.minComments();
    }

    private Group whole(int node) {
        return group(node, List.of(node));
    }

    private Group group(int under, List<Integer> nodes) {
        return new Group(
                under,
                nodes,
                nodes.stream().mapToInt(node -> handedIn[node]).sum(),
                nodes.stream().mapToInt(node -> comments[node]).sum());
    }

    private CommentCell cell(Group group) {
        Set<CellId> leaves = new HashSet<>();
        group.nodes().forEach(node -> leavesBelow(node, leaves));
        if (group.nodes().size() == 1) {
            CellId id = tree.id(group.nodes().getFirst());
            return new CommentCell(id, id, leaves);
        }
        CellId joined = CellId.joined(group.nodes().stream().map(tree::id).toList());
        return new CommentCell(joined, tree.id(group.under()), leaves);
    }

    private void leavesBelow(int node, Set<CellId> leaves) {
        if (tree.isLeaf(node)) {
            leaves.add(tree.id(node));
        }
        for (int child : tree.children(node)) {
            leavesBelow(child, leaves);
        }
    }
}
