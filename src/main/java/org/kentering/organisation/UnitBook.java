package org.kentering.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.kentering.kernel.Refusal;

/** The living units while an import is being applied: finds them by path and lets missing ones be made. */
final class UnitBook {

    private final UnitId root;
    private final Map<String, UnitId> byPlace = new HashMap<>();
    private final Map<UnitPath, UnitId> found = new HashMap<>();
    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final Map<UnitId, String> places = new HashMap<>();
    private final BiFunction<UnitId, String, UnitId> maker;

    /**
     * The book of a tree.
     *
     * @param maker makes a unit below another one under a name
     */
    UnitBook(UnitTree tree, BiFunction<UnitId, String, UnitId> maker) {
        this.root = tree.root();
        this.maker = maker;
        tree.nodes().values().forEach(unit -> {
            if (unit.parent() != null) {
                note(unit.id(), unit.parent(), unit.name());
            }
        });
    }

    /** The unit at the path; it and those above it are made where they are missing. */
    UnitId at(UnitPath path) {
        if (path.isCompany()) {
            return root;
        }
        UnitId before = found.get(path);
        if (before != null) {
            return before;
        }
        UnitId unit = find(path);
        found.put(path, unit);
        return unit;
    }

    private UnitId find(UnitPath path) {
        UnitId parent = at(path.parent());
        UnitId known = byPlace.get(Unit.place(parent, path.name()));
        if (known != null) {
            return known;
        }
        UnitId made = maker.apply(parent, path.name());
        note(made, parent, path.name());
        return made;
    }

    /**
     * Notes that the unit now stands elsewhere.
     *
     * @throws Refusal if it would stand below itself
     */
    void move(UnitId unit, UnitId parent, String name) {
        for (UnitId above = parent; above != null; above = parents.get(above)) {
            if (above.equals(unit)) {
                throw Refusal.of("organisation.unit.circle");
            }
        }
        byPlace.remove(places.get(unit));
        found.clear();
        note(unit, parent, name);
    }

    private void note(UnitId unit, UnitId parent, String name) {
        String place = Unit.place(parent, name);
        byPlace.put(place, unit);
        places.put(unit, place);
        parents.put(unit, parent);
    }
}
