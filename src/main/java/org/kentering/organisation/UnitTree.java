package org.kentering.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.kentering.kernel.NotFound;

/**
 * All living units as one tree with the company at its root. A picture of one moment: it does not follow later
 * changes.
 *
 * @param root the company
 * @param nodes depth first, siblings by name: the order in which a person reads a tree
 */
public record UnitTree(UnitId root, SequencedMap<UnitId, UnitNode> nodes) {

    /** What stands between two names of a path. */
    public static final String PATH_SEPARATOR = " > ";

    public UnitTree {
        nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
    }

    /** Puts units that only know their parents into their places. */
    static UnitTree of(Collection<UnitNode> units) {
        Map<UnitId, UnitNode> byId = new HashMap<>();
        Map<UnitId, List<UnitNode>> children = new HashMap<>();
        UnitNode root = null;
        for (UnitNode unit : units) {
            byId.put(unit.id(), unit);
            if (unit.parent() == null) {
                root = unit;
            } else {
                children.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit);
            }
        }
        if (root == null) {
            throw new IllegalStateException("an organisation without its company");
        }
        SequencedMap<UnitId, UnitNode> ordered = new LinkedHashMap<>();
        place(root, children, ordered);
        return new UnitTree(root.id(), ordered);
    }

    private static void place(
            UnitNode unit, Map<UnitId, List<UnitNode>> children, SequencedMap<UnitId, UnitNode> ordered) {
        List<UnitNode> below = children.getOrDefault(unit.id(), List.of()).stream()
                .sorted((a, b) -> Fold.of(a.name()).compareTo(Fold.of(b.name())))
                .toList();
        ordered.put(
                unit.id(),
                new UnitNode(
                        unit.id(),
                        unit.parent(),
                        unit.name(),
                        unit.manager(),
                        unit.shapedOn(),
                        unit.people(),
                        below.stream().map(UnitNode::id).toList(),
                        unit.version()));
        below.forEach(child -> place(child, children, ordered));
    }

    public UnitNode company() {
        return get(root);
    }

    public Optional<UnitNode> find(UnitId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * The unit.
     *
     * @throws NotFound if it does not live
     */
    public UnitNode get(UnitId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public List<UnitNode> children(UnitId id) {
        return get(id).children().stream().map(this::get).toList();
    }

    /** The units above, the nearest first, the company last. */
    public List<UnitNode> ancestors(UnitId id) {
        List<UnitNode> above = new ArrayList<>();
        UnitNode unit = get(id);
        while (unit.parent() != null) {
            unit = get(unit.parent());
            above.add(unit);
        }
        return above;
    }

    /** The unit itself and everything below it. */
    public Set<UnitId> withBelow(UnitId id) {
        return withBelow(Set.of(id));
    }

    /** What "own" means: the named units and everything below them. Units that no longer live fall out. */
    public Set<UnitId> withBelow(Collection<UnitId> named) {
        Set<UnitId> own = new LinkedHashSet<>();
        named.forEach(id -> find(id).ifPresent(unit -> collect(unit, own)));
        return own;
    }

    private void collect(UnitNode unit, Set<UnitId> into) {
        if (into.add(unit.id())) {
            unit.children().forEach(child -> collect(get(child), into));
        }
    }

    /** Whether the inner unit is the outer one or lies below it. */
    public boolean isWithin(UnitId inner, UnitId outer) {
        return inner.equals(outer)
                || ancestors(inner).stream().anyMatch(above -> above.id().equals(outer));
    }

    /** Active people of the unit and of everything below it. */
    public int headcount(UnitId id) {
        return withBelow(id).stream().mapToInt(unit -> get(unit).people()).sum();
    }

    /** The names from below the company down to the unit; for the company its own name. */
    public List<String> pathNames(UnitId id) {
        List<String> names = new ArrayList<>();
        names.add(get(id).name());
        ancestors(id).stream().filter(unit -> !unit.isCompany()).forEach(unit -> names.addFirst(unit.name()));
        return names;
    }

    /** The path in one line, for instance {@code Engineering > Mechanical design}. */
    public String path(UnitId id) {
        return String.join(PATH_SEPARATOR, pathNames(id));
    }

    /** How far below the company; the company itself is 0. */
    public int depth(UnitId id) {
        return ancestors(id).size();
    }
}
