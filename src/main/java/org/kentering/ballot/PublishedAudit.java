package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * Repeats the rules as far as what was published tells by itself, also when the answers are long gone (Kentering rules
 * of publication, section 4): tiers and their values, what is closed below what, totals, and rule 2. Only bands of
 * people are published. So a total is wrong if no numbers of people within the bands add up, and rule 2 is broken if
 * none do with every rest empty or of k people and more; which rests have anybody in them is signed with the release.
 */
final class PublishedAudit {

    private static final NumberSet NOBODY = NumberSet.of(0, 0);

    private final Frame plan;
    private final long most;
    private final boolean surplus;
    private final Map<CellId, Object> names = new HashMap<>();
    private final List<Message> faults = new ArrayList<>();

    /** What of the frozen plan says which cells there are. */
    record Frame(
            ReportingTree tree, List<FlatAttribute> attributes, List<Crowd> crowds, List<AskedItem> items, int k) {

        static Frame of(BallotPlan plan) {
            return new Frame(
                    plan.tree(),
                    plan.attributes(),
                    plan.crowds(),
                    plan.items().stream().map(BallotItem::asked).toList(),
                    plan.thresholds().k());
        }
    }

    /**
     * Looks at the release of a plan.
     *
     * @param handedIn how many handed in at all
     * @param surplus whether a group may have more answers than invited people
     */
    PublishedAudit(Frame plan, int handedIn, boolean surplus) {
        this.plan = plan;
        this.most = handedIn;
        this.surplus = surplus;
        plan.tree().nodes().forEach(node -> names.put(node.id(), node.name()));
        for (FlatAttribute attribute : plan.attributes()) {
            attribute.categories().forEach(category -> names.put(category.id(), category.name()));
        }
    }

    /**
     * What cannot be; empty if everything can.
     *
     * @param known what the waves that follow take as known; none if the release did not sign it
     */
    List<Message> faults(List<PublishedCell> cells, @Nullable List<DerivableCell> known) {
        Map<ItemVersion, Map<CellId, PublishedCell>> published = new HashMap<>();
        for (PublishedCell cell : cells) {
            published.computeIfAbsent(cell.item(), any -> new HashMap<>()).put(cell.cell(), cell);
        }
        for (AskedItem asked : plan.items()) {
            Map<CellId, PublishedCell> ofItem = published.remove(asked.item());
            if (asked.kind() != ItemKind.TEXT) {
                new Item(asked, ofItem == null ? Map.of() : ofItem, known == null ? null : known.stream()
                                .filter(cell -> cell.item().equals(asked.item()) && !cell.held())
                                .map(DerivableCell::parts)
                                .collect(Collectors.toSet()))
                        .look();
            }
        }
        published.keySet().stream().sorted().forEach(
                item -> faults.add(Message.of("ballot.proof.notAsked", item.key())));
        return List.copyOf(faults);
    }

    /** A group of a partition with those right below it. */
    private record Group(CellId id, Set<CellId> parts, long most, List<Group> below) {}

    /** The people of a group: all that is possible by the totals, and of that what rule 2 leaves. */
    private record People(NumberSet byTotals, NumberSet byRule) {}

    private final class Item {

        private final AskedItem item;
        private final Map<CellId, PublishedCell> cells;
        private final @Nullable Set<Set<CellId>> known;
        private final Set<CellId> seen = new HashSet<>();

        Item(AskedItem item, Map<CellId, PublishedCell> cells, @Nullable Set<Set<CellId>> known) {
            this.item = item;
            this.cells = cells;
            this.known = known;
        }

        void look() {
            int before = faults.size();
            List<Group> partitions = new ArrayList<>();
            partitions.add(group(plan.tree().root()));
            plan.attributes().forEach(attribute -> partitions.add(everybodyBy(attribute)));
            partitions.forEach(company -> structure(company, null, null));
            cells.keySet().stream().filter(cell -> !seen.contains(cell)).findFirst().ifPresent(any -> fault("stray"));
            cells.values().stream().filter(PublishedCell::open).forEach(this::values);
            if (faults.size() == before) {
                partitions.forEach(this::people);
            }
            if (faults.size() == before) {
                partitions.forEach(this::favourable);
            }
        }

        private Group group(ReportingTree.Node node) {
            return new Group(
                    node.id(),
                    Set.of(node.id()),
                    surplus ? most : Math.min(most, plan.tree().invited(node.id())),
                    plan.tree().children(node.id()).stream().map(this::group).toList());
        }

        /** The company by its categories, those that are shown as one taken together. */
        private Group everybodyBy(FlatAttribute attribute) {
            Map<CellId, Set<CellId>> together = new HashMap<>();
            Map<CellId, Long> sizes = new HashMap<>();
            Set<CellId> categories =
                    attribute.categories().stream().map(FlatAttribute.Category::id).collect(Collectors.toSet());
            long specified = 0;
            for (FlatAttribute.Category category : attribute.categories()) {
                long invited = invited(category.id());
                PublishedCell cell = cells.get(category.id());
                CellId with = cell == null ? null : cell.shownWith();
                boolean joint = with != null && !categories.contains(with) && !plan.tree().contains(with);
                CellId shownAs = joint ? Objects.requireNonNull(with) : category.id();
                together.computeIfAbsent(shownAs, any -> new TreeSet<>()).add(category.id());
                sizes.merge(shownAs, invited, Long::sum);
                specified += invited;
                seen.add(category.id());
                if (cell == null) {
                    fault("missing", category.id());
                }
            }
            List<Group> groups = new ArrayList<>();
            together.forEach((id, parts) -> {
                if (!categories.contains(id) && (parts.size() < 2 || !CellId.joined(parts).equals(id))) {
                    fault("stray");
                }
                groups.add(new Group(id, parts, surplus ? most : Math.min(most, sizes.get(id)), List.of()));
            });
            CellId company = plan.tree().root().id();
            long all = plan.tree().invited(company);
            groups.add(new Group(
                    attribute.unspecified(),
                    Set.of(attribute.unspecified()),
                    surplus ? most : Math.min(most, all - specified),
                    List.of()));
            return new Group(company, Set.of(company), surplus ? most : Math.min(most, all), groups);
        }

        /** Everything is there, below a closed group everything is closed, and points to the same group. */
        private void structure(Group group, @Nullable CellId openAbove, @Nullable CellId closedAbove) {
            seen.add(group.id());
            PublishedCell cell = cells.get(group.id());
            if (cell == null) {
                if (names.containsKey(group.id()) || group.parts().size() > 1) {
                    fault("missing", group.id());
                }
                return;
            }
            if (cell.open() && closedAbove != null) {
                fault("openBelowClosed", group.id());
            }
            if (!cell.open() && !Objects.equals(cell.shownWith(), openAbove)) {
                fault("shownWith", group.id());
            }
            group.below().forEach(child -> structure(
                    child,
                    cell.open() ? group.id() : openAbove,
                    cell.open() ? closedAbove : group.id()));
        }

        private void values(PublishedCell cell) {
            PrintedValues values = printed(cell);
            if (values.people().isEmpty() || !values.fit()) {
                fault("tier", cell.cell());
            }
        }

        /** Totals and rule 2, from the smallest groups up. */
        private People people(Group group) {
            NumberSet own = open(group)
                    ? printed(cells.get(group.id())).people().and(NumberSet.of(0, group.most()))
                    : NumberSet.of(0, group.most());
            List<Group> open = group.below().stream().filter(this::open).toList();
            if (open.isEmpty()) {
                return own.isEmpty() ? fault("totals", group) : new People(own, own);
            }
            NumberSet byTotals = NOBODY;
            NumberSet byRule = NOBODY;
            for (Group child : open) {
                People people = people(child);
                byTotals = byTotals.plus(people.byTotals());
                byRule = byRule.plus(people.byRule());
            }
            List<Group> closed = group.below().stream().filter(child -> !open(child)).toList();
            long rest = closed.stream().mapToLong(Group::most).sum();
            byTotals = own.and(byTotals.plus(NumberSet.of(0, rest)));
            byRule = own.and(byRule.plus(rest(closed, rest)));
            if (byTotals.isEmpty()) {
                return fault("totals", group);
            }
            return byRule.isEmpty() ? fault("rest", group) : new People(byTotals, byRule);
        }

        /** Told once: of the groups above anything is possible then. */
        private People fault(String what, Group group) {
            fault(what, group.id());
            NumberSet any = NumberSet.of(0, group.most());
            return new People(any, any);
        }

        /** Nobody, or k and more; which of both is known where the release signed what became known. */
        private NumberSet rest(List<Group> closed, long most) {
            NumberSet enough = NumberSet.of(plan.k(), most);
            if (known == null || closed.isEmpty()) {
                return closed.isEmpty() ? NOBODY : NOBODY.or(enough);
            }
            Set<CellId> together = closed.stream().flatMap(child -> child.parts().stream()).collect(Collectors.toSet());
            return known.contains(together) ? enough : NOBODY;
        }

        /** Whether the favourable answers of the groups can add up to those of the group above. */
        private void favourable(Group group) {
            if (item.kind() == ItemKind.CHOICE || !open(group)) {
                return;
            }
            List<Group> open = group.below().stream().filter(this::open).toList();
            open.forEach(this::favourable);
            if (open.isEmpty()) {
                return;
            }
            NumberSet sum = open.stream().map(this::agreeing).reduce(NOBODY, NumberSet::plus);
            long rest = group.below().stream().filter(child -> !open(child)).mapToLong(Group::most).sum();
            if (agreeing(group).and(sum.plus(NumberSet.of(0, rest))).isEmpty()) {
                fault("shares", group.id());
            }
        }

        private NumberSet agreeing(Group group) {
            PrintedValues values = printed(cells.get(group.id()));
            NumberSet people = values.people().and(NumberSet.of(0, group.most()));
            return NumberSet.of(
                    values.leastFavourable(people.ranges().getFirst().from()),
                    values.mostFavourable(people.ranges().getLast().to()));
        }

        private boolean open(Group group) {
            PublishedCell cell = cells.get(group.id());
            return cell != null && cell.open();
        }

        private PrintedValues printed(PublishedCell cell) {
            return new PrintedValues(cell, item, cell.cell().equals(plan.tree().root().id()), plan.k());
        }

        private void fault(String what) {
            faults.add(Message.of("ballot.proof." + what, item.item().key()));
        }

        private void fault(String what, CellId cell) {
            faults.add(Message.of("ballot.proof." + what, item.item().key(), name(cell)));
        }
    }

    private long invited(CellId category) {
        return plan.crowds().stream()
                .filter(crowd -> crowd.place().categories().contains(category))
                .mapToLong(Crowd::invited)
                .sum();
    }

    private Object name(CellId cell) {
        return names.getOrDefault(cell, "…");
    }
}
