package org.kentering.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kentering.organisation.UnitProposal.Kind;

/**
 * Finds units that a file does not know any more and says what may have become of them, by where their people are. It
 * only proposes: two things that look alike from outside, a renamed unit and a new one with the same people, are for a
 * person to tell apart.
 */
final class Reshaping {

    /** At least four in five of a unit's people: then they moved together. */
    private static final int SHARE_PERCENT = 80;

    private final UnitTree tree;
    private final Map<PersonId, UnitPath> after;
    private final Set<UnitPath> mentioned = new HashSet<>();
    private final Map<UnitPath, UnitId> existing = new HashMap<>();
    private final Map<UnitId, Set<PersonId>> members = new HashMap<>();

    /**
     * A comparison.
     *
     * @param before where active people are now
     * @param after where the file's good lines have known people
     * @param named every unit that any line names
     */
    Reshaping(UnitTree tree, Map<PersonId, UnitId> before, Map<PersonId, UnitPath> after, Collection<UnitPath> named) {
        this.tree = tree;
        this.after = after;
        named.forEach(path -> mentioned.addAll(path.withAncestors()));
        tree.nodes().keySet().forEach(unit -> existing.put(UnitPlacement.of(tree, unit), unit));
        before.forEach((person, unit) -> tree.find(unit).ifPresent(node -> {
            members.computeIfAbsent(unit, id -> new LinkedHashSet<>()).add(person);
            tree.ancestors(unit)
                    .forEach(above -> members.computeIfAbsent(above.id(), id -> new LinkedHashSet<>())
                            .add(person));
        }));
    }

    List<UnitProposal> proposals() {
        Map<UnitId, UnitPath> goal = new LinkedHashMap<>();
        List<UnitProposal> found = new ArrayList<>();
        for (UnitNode unit : tree.nodes().values()) {
            if (isVanished(unit)) {
                commonGoal(unit)
                        .ifPresentOrElse(
                                path -> goal.put(unit.id(), path),
                                () -> split(unit).or(() -> ended(unit)).ifPresent(found::add));
            }
        }
        goal.forEach((unit, path) -> {
            Kind kind = isNew(path) && isOnlyOneFor(unit, path, goal) ? Kind.RENAME : Kind.MERGE;
            if (kind == Kind.MERGE || !isImplied(unit, path, goal)) {
                found.add(proposal(unit, kind, List.of(path)));
            }
        });
        found.sort(Comparator.comparing(proposal -> proposal.path().toString()));
        return found;
    }

    private boolean isVanished(UnitNode unit) {
        return !unit.isCompany()
                && !mentioned.contains(UnitPlacement.of(tree, unit.id()))
                && members.containsKey(unit.id());
    }

    private boolean isNew(UnitPath path) {
        return !existing.containsKey(path);
    }

    /**
     * The one unit that most people of this one are in: rather a new one, of the same name or height, or the deepest.
     * An existing unit counts by its own people only; that somebody above has them all means nothing.
     */
    private Optional<UnitPath> commonGoal(UnitNode unit) {
        UnitPath now = UnitPlacement.of(tree, unit.id());
        Map<UnitPath, Integer> direct = arrivals(unit.id(), false);
        int enough = enough(unit.id());
        return arrivals(unit.id(), true).entrySet().stream()
                .filter(entry ->
                        (isNew(entry.getKey()) ? entry.getValue() : direct.getOrDefault(entry.getKey(), 0)) >= enough)
                .map(Map.Entry::getKey)
                .max(Comparator.comparing(this::isNew)
                        .thenComparing(path -> Fold.of(path.name()).equals(Fold.of(now.name())))
                        .thenComparing(path -> isNew(path) && path.depth() == now.depth())
                        .thenComparing(UnitPath::depth));
    }

    /** Whether nobody outside this unit has the same goal. */
    private boolean isOnlyOneFor(UnitId unit, UnitPath path, Map<UnitId, UnitPath> goals) {
        return goals.entrySet().stream()
                .filter(other ->
                        other.getValue().equals(path) && !other.getKey().equals(unit))
                .allMatch(other -> tree.isWithin(other.getKey(), unit));
    }

    /** A unit that only follows the one above it, keeping its own name, is not asked about. */
    private boolean isImplied(UnitId unit, UnitPath path, Map<UnitId, UnitPath> goals) {
        UnitNode node = tree.get(unit);
        UnitPath above = node.parent() == null ? null : goals.get(node.parent());
        return above != null
                && isNew(above)
                && isOnlyOneFor(node.parent(), above, goals)
                && path.parent().equals(above)
                && Fold.of(path.name()).equals(Fold.of(node.name()));
    }

    private Optional<UnitProposal> split(UnitNode unit) {
        Map<UnitPath, Integer> arrivals = arrivals(unit.id(), false);
        arrivals.keySet().removeIf(path -> !isNew(path));
        int moved = arrivals.values().stream().mapToInt(Integer::intValue).sum();
        if (arrivals.size() < 2 || moved < enough(unit.id())) {
            return Optional.empty();
        }
        List<UnitPath> into = arrivals.entrySet().stream()
                .sorted(Map.Entry.<UnitPath, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(proposal(unit.id(), Kind.SPLIT, into));
    }

    /** Nobody is left who the file does not have elsewhere. */
    private Optional<UnitProposal> ended(UnitNode unit) {
        boolean below = tree.children(unit.id()).stream()
                .anyMatch(child -> !isVanished(child) && members.containsKey(child.id()));
        return below ? Optional.empty() : Optional.of(proposal(unit.id(), Kind.END, List.of()));
    }

    private UnitProposal proposal(UnitId unit, Kind kind, List<UnitPath> into) {
        Map<UnitPath, Integer> arrivals = arrivals(unit, true);
        int moved =
                into.stream().mapToInt(path -> arrivals.getOrDefault(path, 0)).sum();
        return new UnitProposal(
                unit,
                UnitPlacement.of(tree, unit),
                kind,
                into,
                members.getOrDefault(unit, Set.of()).size(),
                moved);
    }

    /** How many people of the unit the file has in which unit; with {@code above}, units above count them too. */
    private Map<UnitPath, Integer> arrivals(UnitId unit, boolean above) {
        Map<UnitPath, Integer> counts = new LinkedHashMap<>();
        for (PersonId person : members.getOrDefault(unit, Set.of())) {
            UnitPath goal = after.get(person);
            if (goal != null && !goal.isCompany()) {
                (above ? goal.withAncestors() : List.of(goal)).forEach(path -> counts.merge(path, 1, Integer::sum));
            }
        }
        return counts;
    }

    private int enough(UnitId unit) {
        int people = members.getOrDefault(unit, Set.of()).size();
        return Math.max(1, Math.ceilDiv(people * SHARE_PERCENT, 100));
    }
}
