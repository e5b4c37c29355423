package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a wave reports by: one root, the company, and below it groups of groups. People sit in the leaves
 * only (Kentering rules of publication, section 1). Frozen at launch.
 */
public final class ReportingTree {

    /**
     * A group.
     *
     * @param invited how many are invited in it, if it is a leaf; otherwise 0
     */
    public record Node(CellId id, @Nullable CellId parent, String name, int invited) {

        public Node {
            if (name.isBlank() || invited < 0) {
                throw new IllegalArgumentException("a group needs a name and 0 or more people: " + id);
            }
        }
    }

    private final List<Node> nodes;
    private final Map<CellId, Integer> indices = new HashMap<>();
    private final int[] parents;
    private final int[][] children;
    private final int[] invited;

    private ReportingTree(List<Node> inOrder) {
        nodes = List.copyOf(inOrder);
        parents = new int[nodes.size()];
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            indices.put(nodes.get(i).id(), i);
            below.add(new ArrayList<>());
            CellId parent = nodes.get(i).parent();
            parents[i] = parent == null ? -1 : indices.get(parent);
            if (parents[i] >= 0) {
                below.get(parents[i]).add(i);
            }
        }
        children = below.stream().map(ReportingTree::array).toArray(int[][]::new);
        for (Node node : nodes) {
            if (node.invited() > 0 && children[index(node.id())].length > 0) {
                throw new IllegalArgumentException("people sit in leaves, not in " + node.name());
            }
        }
        invited = sums(nodes.stream().mapToInt(Node::invited).toArray());
    }

    /** The tree of these groups, in whatever order they come; siblings keep their order. */
    public static ReportingTree of(List<Node> nodes) {
        Map<CellId, Node> byId = new HashMap<>();
        Map<CellId, List<Node>> byParent = new HashMap<>();
        List<Node> inOrder = new ArrayList<>();
        for (Node node : nodes) {
            if (byId.put(node.id(), node) != null) {
                throw new IllegalArgumentException("twice in the tree: " + node.name());
            }
            CellId parent = node.parent();
            if (parent == null) {
                inOrder.add(node);
            } else {
                byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(node);
            }
        }
        if (inOrder.size() != 1) {
            throw new IllegalArgumentException("one group is the company, not " + inOrder.size());
        }
        for (int next = 0; next < inOrder.size(); next++) {
            inOrder.addAll(byParent.getOrDefault(inOrder.get(next).id(), List.of()));
        }
        if (inOrder.size() != nodes.size()) {
            throw new IllegalArgumentException("a circle of groups, or a group above that is missing");
        }
        return new ReportingTree(inOrder);
    }

    /** All groups, the larger ones first. */
    public List<Node> nodes() {
        return nodes;
    }

    public Node root() {
        return nodes.getFirst();
    }

    public Node node(CellId id) {
        return nodes.get(index(id));
    }

    public boolean contains(CellId id) {
        return indices.containsKey(id);
    }

    /** The groups directly below. */
    public List<Node> children(CellId id) {
        return Arrays.stream(children[index(id)]).mapToObj(nodes::get).toList();
    }

    /** The groups that people sit in. */
    public List<Node> leaves() {
        return nodes.stream().filter(node -> isLeaf(index(node.id()))).toList();
    }

    /** How many are invited in a group and all below it. */
    public int invited(CellId id) {
        return invited[index(id)];
    }

    public Set<CellId> ids() {
        return Collections.unmodifiableSet(indices.keySet());
    }

    int size() {
        return nodes.size();
    }

    int index(CellId id) {
        Integer index = indices.get(id);
        if (index == null) {
            throw new IllegalArgumentException("not in the reporting tree: " + id.value());
        }
        return index;
    }

    CellId id(int index) {
        return nodes.get(index).id();
    }

    /** The index of the group above, or -1; always smaller than the index itself. */
    int parent(int index) {
        return parents[index];
    }

    int[] children(int index) {
        return children[index];
    }

    boolean isLeaf(int index) {
        return children[index].length == 0;
    }

    /** Counts of leaves added up to every group above them. */
    int[] sums(int[] ofLeaves) {
        int[] sums = ofLeaves.clone();
        for (int i = sums.length - 1; i > 0; i--) {
            sums[parents[i]] += sums[i];
        }
        return sums;
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
