package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingTreeTest {

    @Test
    void groupsAreAddedUp() {
        ReportingTree tree = ReportingTree.of(List.of(
                node("Late", "Works", 8),
                node("Works", "Company", 0),
                node("Company", null, 0),
                node("Early", "Works", 4)));
        assertThat(tree.root().name()).isEqualTo("Company");
        assertThat(tree.invited(Survey.id("Company"))).isEqualTo(12);
        assertThat(tree.children(Survey.id("Works")))
                .extracting(ReportingTree.Node::name)
                .containsExactly("Late", "Early");
        assertThat(tree.leaves()).hasSize(2);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        refused(node("A", null, 0), node("B", null, 0));
        refused(node("A", null, 0), node("B", "C", 1), node("C", "B", 0));
        refused(node("A", null, 0), node("B", "Nowhere", 1));
        refused(node("A", null, 0), node("B", "A", 1), node("B", "A", 1));
        refused(node("A", null, 3), node("B", "A", 1));
        refused();
    }

    @Test
    void thresholdsMayBeRaisedOnly() {
        assertThat(Thresholds.WORKS_COUNCIL).isEqualTo(new Thresholds(7, 15, 8));
        assertThatThrownBy(() -> new Thresholds(4, 10, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(5, 9, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(5, 10, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 500 groups, twelve items, 25,000 people, a second wave: seconds would be too many. */
    @Test
    void aLargeCompanyIsReleasedFast() {
        Random random = new Random(1);
        List<ReportingTree.Node> nodes = new ArrayList<>(List.of(node("Company", null, 0)));
        List<AskedItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            items.add(AskedItem.agreement(new ItemVersion("A" + i, 1)));
        }
        Tallies tallies = new Tallies();
        for (int division = 0; division < 20; division++) {
            nodes.add(node("D" + division, "Company", 0));
            for (int team = 0; team < 24; team++) {
                int people = random.nextInt(10) == 0 ? 200 + random.nextInt(400) : random.nextInt(30);
                nodes.add(node("T" + division + "." + team, "D" + division, people));
                CellId leaf = nodes.getLast().id();
                for (AskedItem item : items) {
                    for (int person = 0; person < people; person++) {
                        tallies.at(Place.of(leaf)).answer(item, random.nextInt(6));
                    }
                }
            }
        }
        ReportingTree tree = ReportingTree.of(nodes);
        ClosedWave first = new ClosedWave(
                tree, List.of(), Thresholds.STANDARD, items, tallies, PastReleases.NONE, Membership.UNCHANGED, List.of());
        ReleaseDraft before = new PublicationRules().release(first);
        ClosedWave second = new ClosedWave(
                tree,
                List.of(),
                Thresholds.STANDARD,
                items,
                tallies,
                new PastReleases(List.of(new PastReleases.Past(Survey.wave(0), before.derivable()))),
                new Moved(tree, random),
                List.of());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ReleaseDraft after = new PublicationRules().release(second);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(after.cells()).hasSize(501 * 12);
        assertThat(after.hidden()).extracting(Hidden::reason).contains(HidingReason.HELD);
        assertThat(millis).isLessThan(10_000);
    }

    /** Everybody of a large company; from most groups somebody went since, to most somebody came. */
    private static final class Moved implements Membership {

        private final ReportingTree tree;
        private final Map<CellId, Set<Integer>> before = new HashMap<>();
        private final Map<CellId, Set<Integer>> now = new HashMap<>();
        private final Map<Collection<Overlap>, Set<?>> known = new HashMap<>();

        Moved(ReportingTree tree, Random random) {
            this.tree = tree;
            int people = 0;
            for (ReportingTree.Node leaf : tree.leaves()) {
                int changed = random.nextInt(4);
                Set<Integer> old = new HashSet<>();
                Set<Integer> here = new HashSet<>();
                for (int i = 0; i < leaf.invited() + changed; i++) {
                    people++;
                    if (i >= changed) {
                        old.add(people);
                    }
                    if (i < leaf.invited()) {
                        here.add(people);
                    }
                }
                before.put(leaf.id(), old);
                now.put(leaf.id(), here);
            }
        }

        @Override
        public Set<?> now(Collection<Overlap> people) {
            return known.computeIfAbsent(people, any -> in(people, now));
        }

        @Override
        public Set<?> then(Collection<Overlap> people, WaveId wave) {
            return in(people, before);
        }

        private Set<Integer> in(Collection<Overlap> people, Map<CellId, Set<Integer>> members) {
            Set<CellId> cells = people.iterator().next().of().getFirst();
            Set<Integer> in = new HashSet<>();
            members.forEach((leaf, there) -> {
                for (CellId at = leaf; at != null; at = tree.node(at).parent()) {
                    if (cells.contains(at)) {
                        in.addAll(there);
                    }
                }
            });
            return in;
        }
    }

    private static void refused(ReportingTree.Node... nodes) {
        assertThatThrownBy(() -> ReportingTree.of(List.of(nodes))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReportingTree.Node node(String name, String parent, int invited) {
        return new ReportingTree.Node(
                Survey.id(name), parent == null ? null : Survey.id(parent), name, invited);
    }
}
