package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of the reporting tree are open for one item, and which groups become known by that (Kentering rules of
 * publication, section 4, steps 1, 2 and 4). Closing a node closes everything below it.
 */
final class TreeClosing {

    /**
     * A group whose sum becomes known and that no other known group divides: an open node without open children, or the
     * closed children of an open node taken together.
     *
     * @param above the open node directly above the parts, or -1 for the company
     * @param rest whether it is known by subtraction only
     */
    record Part(int above, int[] nodes, boolean rest, int people) {}

    private final ReportingTree tree;
    private final int[] people;
    private final int k;
    private final @Nullable HidingReason[] reasons;
    private final boolean[] primary;

    /** Everything open but what is smaller than k. */
    TreeClosing(ReportingTree tree, int[] people, int k) {
        this.tree = tree;
        this.people = people;
        this.k = k;
        this.reasons = new HidingReason[tree.size()];
        this.primary = new boolean[tree.size()];
        for (int node = 0; node < people.length; node++) {
            if (people[node] < k) {
                closePrimary(node, HidingReason.SMALL);
            }
        }
    }

    boolean open(int node) {
        return reasons[node] == null;
    }

    @Nullable HidingReason reason(int node) {
        return reasons[node];
    }

    /** Closes a node that has something to hide of its own. */
    void closePrimary(int node, HidingReason reason) {
        primary[node] = true;
        close(node, reason);
    }

    void close(int node, HidingReason reason) {
        if (reasons[node] == null) {
            reasons[node] = reason;
        }
        for (int child : tree.children(node)) {
            close(child, reason);
        }
    }

    /** Closes the smallest open child of a node, if it has one. */
    boolean closeSmallestChild(int node, HidingReason reason, int except) {
        int smallest = -1;
        for (int child : tree.children(node)) {
            if (open(child) && child != except && (smallest < 0 || before(child, smallest))) {
                smallest = child;
            }
        }
        if (smallest < 0) {
            return false;
        }
        close(smallest, reason);
        return true;
    }

    /** Rule 2, top-down: whoever is hidden under an open node has k others hidden beside them. */
    void protectSiblings() {
        for (int node = 0; node < reasons.length; node++) {
            while (open(node) && hasOpenChild(node) && exposesChild(node)) {
                closeSmallestChild(node, HidingReason.PROTECTS_SIBLING, -1);
            }
        }
    }

    /** The derivable partition, larger nodes first; a rest of nobody tells nothing and is no part. */
    List<Part> derivable() {
        List<Part> parts = new ArrayList<>();
        for (int node = 0; node < reasons.length; node++) {
            if (!open(node)) {
                continue;
            }
            if (!hasOpenChild(node)) {
                parts.add(new Part(tree.parent(node), new int[] {node}, false, people[node]));
                continue;
            }
            int[] closed = Arrays.stream(tree.children(node)).filter(child -> !open(child)).toArray();
            int together = Arrays.stream(closed).map(child -> people[child]).sum();
            if (together > 0) {
                parts.add(new Part(node, closed, true, together));
            }
        }
        return parts;
    }

    /** The nearest open node above, or -1. */
    int openAbove(int node) {
        int above = tree.parent(node);
        while (above >= 0 && !open(above)) {
            above = tree.parent(above);
        }
        return above;
    }

    boolean hasOpenChild(int node) {
        return Arrays.stream(tree.children(node)).anyMatch(this::open);
    }

    private boolean exposesChild(int node) {
        int hidden = 0;
        for (int child : tree.children(node)) {
            hidden += open(child) ? 0 : people[child];
        }
        for (int child : tree.children(node)) {
            if (primary[child] && people[child] > 0 && hidden - people[child] < k) {
                return true;
            }
        }
        return false;
    }

    private boolean before(int one, int other) {
        return people[one] != people[other]
                ? people[one] < people[other]
                : tree.id(one).compareTo(tree.id(other)) < 0;
    }
}
