package org.kentering.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.kernel.Message;

/**
 * Finds out which unit a line means. A file names a unit and the one above it; what is above that one, other lines say,
 * or else the organisation as it is.
 */
final class UnitPlacement {

    /** Deeper than any organisation that people still find their way in. */
    private static final int MAX_DEPTH = 12;

    private final UnitTree tree;
    private final boolean parentsKnown;
    /** Per unit name the parents that the file gives it, as written, by their plain form. */
    private final Map<String, Map<String, String>> parents = new HashMap<>();

    private final Map<String, List<UnitPath>> existing = new HashMap<>();
    private final Map<List<String>, Placed> done = new HashMap<>();

    /** Either the unit, or why there is none. */
    sealed interface Placed {
        record At(UnitPath path) implements Placed {}

        record Nowhere(Message reason) implements Placed {}
    }

    /**
     * A placement for the file.
     *
     * @param parentsKnown whether the file has a column for the unit above
     */
    UnitPlacement(UnitTree tree, Collection<ImportRow> rows, boolean parentsKnown) {
        this.tree = tree;
        this.parentsKnown = parentsKnown;
        rows.stream()
                .filter(row -> !row.unit().isEmpty())
                .forEach(row -> parents.computeIfAbsent(Fold.of(row.unit()), unit -> new LinkedHashMap<>())
                        .putIfAbsent(Fold.of(row.parentUnit()), row.parentUnit()));
        tree.nodes().values().stream()
                .filter(unit -> !unit.isCompany())
                .forEach(unit -> existing.computeIfAbsent(Fold.of(unit.name()), name -> new ArrayList<>())
                        .add(new UnitPath(tree.pathNames(unit.id()))));
    }

    Placed place(ImportRow row) {
        return done.computeIfAbsent(
                List.of(row.unit(), row.parentUnit()), key -> place(row.unit(), row.parentUnit(), new ArrayList<>()));
    }

    private Placed place(String unit, String parent, List<String> below) {
        if (unit.isEmpty() || isCompany(unit)) {
            return new Placed.At(UnitPath.COMPANY);
        }
        if (!parentsKnown && existing.containsKey(Fold.of(unit))) {
            return known(unit);
        }
        List<String> way = new ArrayList<>(below);
        way.add(unit);
        if (below.stream().anyMatch(name -> Fold.of(name).equals(Fold.of(unit)))) {
            return new Placed.Nowhere(
                    Message.of("organisation.import.problem.circle", String.join(UnitTree.PATH_SEPARATOR, way)));
        }
        if (way.size() > MAX_DEPTH) {
            return new Placed.Nowhere(Message.of("organisation.import.problem.tooDeep", MAX_DEPTH));
        }
        return switch (parent(parent, way)) {
            case Placed.At(UnitPath upper) -> new Placed.At(UnitPath.of(unit).below(upper));
            case Placed.Nowhere nowhere -> nowhere;
        };
    }

    private Placed parent(String parent, List<String> way) {
        if (parent.isEmpty() || isCompany(parent)) {
            return new Placed.At(UnitPath.COMPANY);
        }
        if (parent.contains(UnitTree.PATH_SEPARATOR)) {
            return new Placed.At(UnitPath.of(parent));
        }
        Map<String, String> above = parents.getOrDefault(Fold.of(parent), Map.of());
        if (above.size() > 1) {
            return ambiguous(parent);
        }
        return above.isEmpty()
                ? known(parent)
                : place(parent, above.values().iterator().next(), way);
    }

    private Placed known(String name) {
        List<UnitPath> paths = existing.getOrDefault(Fold.of(name), List.of());
        if (paths.size() > 1) {
            return ambiguous(name);
        }
        return new Placed.At(paths.isEmpty() ? UnitPath.of(name) : paths.getFirst());
    }

    private static Placed ambiguous(String name) {
        return new Placed.Nowhere(
                Message.of("organisation.import.problem.ambiguousUnit", name, UnitTree.PATH_SEPARATOR.strip()));
    }

    private boolean isCompany(String name) {
        return Fold.of(name).equals(Fold.of(tree.company().name()));
    }

    /** The given paths that are not in the tree, with those above that are not either; those above first. */
    static List<UnitPath> missing(UnitTree tree, Collection<UnitPath> paths) {
        Set<UnitPath> there = new HashSet<>();
        tree.nodes().keySet().forEach(unit -> there.add(of(tree, unit)));
        List<UnitPath> missing = new ArrayList<>();
        for (UnitPath path : paths) {
            for (UnitPath part : path.withAncestors().reversed()) {
                if (there.add(part)) {
                    missing.add(part);
                }
            }
        }
        return missing;
    }

    static UnitPath of(UnitTree tree, UnitId unit) {
        return unit.equals(tree.root()) ? UnitPath.COMPANY : new UnitPath(tree.pathNames(unit));
    }
}
