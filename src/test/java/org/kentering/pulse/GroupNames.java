package org.kentering.pulse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.CellId;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.Place;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.WaveId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the groups and questions of a released wave are called, and which of its cells were published open: read from the
 * frozen plan and straight from the table, because whoever checks the screens must not ask the screens.
 */
final class GroupNames {

    private static final String AND = " + ";

    /** A published cell, closed or open. */
    record Cell(CellId group, String item) {}

    private final BallotPlan plan;
    private final Map<Cell, Boolean> published = new HashMap<>();
    private final Map<Set<CellId>, CellId> joints = new HashMap<>();

    GroupNames(WaveId wave, BallotPlan plan, JdbcClient sql) {
        this.plan = plan;
        Map<CellId, Set<CellId>> shownWith = new HashMap<>();
        sql.sql("select cell, item_key, tier, body from published_cell where ballot_id = ?").param(wave.value()).query(row -> {
            CellId cell = new CellId(row.getObject("cell", UUID.class));
            boolean open = !row.getString("tier").equals("CLOSED");
            published.put(new Cell(cell, row.getString("item_key")), open);
        });
        sql.sql("select cell, body from published_cell where ballot_id = ? and tier = 'CLOSED'").param(wave.value())
                .query(row -> {
                    String body = row.getString("body");
                    CellId cell = new CellId(row.getObject("cell", UUID.class));
                    published.keySet().stream()
                            .map(Cell::group)
                            .filter(other -> !plan.tree().contains(other) && !other.equals(cell)
                                    && body.contains(other.value().toString()))
                            .forEach(other -> shownWith.computeIfAbsent(other, any -> new HashSet<>()).add(cell));
                });
        shownWith.forEach((joint, parts) -> joints.put(parts, joint));
    }

    BallotPlan plan() {
        return plan;
    }

    ReportingTree tree() {
        return plan.tree();
    }

    CellId company() {
        return tree().root().id();
    }

    /** Every group and category that somebody may ask for, those that are shown as one as well. */
    Set<CellId> all() {
        Set<CellId> all = new HashSet<>(tree().ids());
        published.keySet().forEach(cell -> all.add(cell.group()));
        return all;
    }

    boolean isOpen(Set<CellId> group, String item) {
        CellId cell = group.size() == 1 ? group.iterator().next() : joints.get(group);
        return cell != null && published.getOrDefault(new Cell(cell, item), false);
    }

    /** The cells that are closed, of groups that people are in. */
    List<Cell> closed() {
        return published.entrySet().stream().filter(cell -> !cell.getValue()).map(Map.Entry::getKey).toList();
    }

    /** The groups of this name, the larger ones first. */
    List<Set<CellId>> named(String name) {
        List<Set<CellId>> named = new ArrayList<>();
        tree().nodes().stream().filter(node -> node.name().equals(name)).forEach(node -> named.add(Set.of(node.id())));
        plan.attributes().forEach(attribute -> named.addAll(category(attribute, name)));
        return named;
    }

    /** The group of this name right below the one of that name; none above the company. */
    Set<CellId> group(String name, String within) {
        List<Set<CellId>> found = named(name).stream()
                .filter(group -> {
                    CellId one = group.iterator().next();
                    if (!tree().contains(one)) {
                        return false;
                    }
                    CellId parent = tree().node(one).parent();
                    return parent == null ? within.isEmpty() : tree().node(parent).name().equals(within);
                })
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(name + " in " + within + " is " + found);
        }
        return found.getFirst();
    }

    /** A category as a file writes it: after the name of its attribute. */
    Set<CellId> category(String written) {
        for (FlatAttribute attribute : plan.attributes()) {
            String begin = attribute.name().en() + ": ";
            if (written.startsWith(begin)) {
                return category(attribute, written.substring(begin.length())).getFirst();
            }
        }
        throw new AssertionError(written + " is no category");
    }

    private static List<Set<CellId>> category(FlatAttribute attribute, String name) {
        Map<String, CellId> byName = new LinkedHashMap<>();
        attribute.categories().forEach(category -> byName.put(category.name().en(), category.id()));
        Set<CellId> parts = new HashSet<>();
        List<String> names = byName.containsKey(name) ? List.of(name) : Arrays.asList(name.split(" \\+ "));
        names.stream().filter(byName::containsKey).forEach(one -> parts.add(byName.get(one)));
        return parts.size() == names.size() ? List.of(parts) : List.of();
    }

    /** What a group or category is called on screens. */
    String name(Set<CellId> group) {
        return group.stream().map(this::name).sorted().reduce((one, other) -> one + AND + other).orElseThrow();
    }

    private String name(CellId cell) {
        return tree().contains(cell)
                ? tree().node(cell).name()
                : plan.attributes().stream()
                        .flatMap(attribute -> attribute.categories().stream())
                        .filter(category -> category.id().equals(cell))
                        .map(category -> category.name().en())
                        .findFirst()
                        .orElse(cell.value().toString());
    }

    /** The parts of what is shown as one, and whatever else by itself. */
    Set<CellId> parts(CellId cell) {
        return joints.entrySet().stream()
                .filter(joint -> joint.getValue().equals(cell))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Set.of(cell));
    }

    /** The question that was asked in these words. */
    BallotItem asked(String words) {
        return plan.items().stream()
                .filter(item -> item.wording().en().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody was asked: " + words));
    }

    boolean isAsked(String words) {
        return plan.items().stream().anyMatch(item -> item.wording().en().equals(words));
    }

    /** The leaves that these names of groups stand for, as comments name them. */
    Set<CellId> leaves(String names) {
        Set<CellId> leaves = new HashSet<>();
        List<String> each = named(names).isEmpty() ? Arrays.asList(names.split(", ")) : List.of(names);
        for (String name : each) {
            List<Set<CellId>> groups = named(name);
            if (groups.isEmpty()) {
                throw new AssertionError("comments of nobody: " + names);
            }
            // Of a unit and the people right below it the unit stands first, and has them as well.
            CellId group = groups.getFirst().iterator().next();
            tree().leaves().stream().filter(leaf -> isWithin(leaf.id(), group)).forEach(leaf -> leaves.add(leaf.id()));
        }
        return leaves;
    }

    /** Whether somebody is in a group or a category. */
    boolean has(CellId group, Place person) {
        return person.categories().contains(group) || isWithin(person.leaf(), group);
    }

    private boolean isWithin(CellId leaf, CellId group) {
        for (CellId at = leaf; at != null; at = tree().node(at).parent()) {
            if (at.equals(group)) {
                return true;
            }
        }
        return false;
    }
}
