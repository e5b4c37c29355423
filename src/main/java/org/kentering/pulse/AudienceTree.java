package org.kentering.pulse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Grouping;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/**
 * The units that a wave asks, as a tree of their own with one root: what was made a few days ago is part of what is
 * above it, and what the coordinator merged is one (Kentering rules of publication, sections 1 and 2).
 *
 * @param units the larger ones first
 * @param placeOf for every unit of the organisation that is asked, the one of these units that it counts as
 */
record AudienceTree(List<Grouping.Unit> units, Map<UnitId, CellId> placeOf) {

    /** Units younger than this are not asked by themselves. */
    static final int FRESH_DAYS = 14;

    private static final int LONGEST_NAME = 200;

    AudienceTree {
        units = List.copyOf(units);
        placeOf = Map.copyOf(placeOf);
    }

    /** How many people are directly in which unit. */
    record Asked(UnitTree organisation, Set<UnitId> audience, Map<UnitId, Integer> people, List<GroupMerge> merges) {}

    /**
     * Puts the tree together.
     *
     * @throws Refusal if a chosen unit is too fresh, or merged units are no neighbours
     */
    static AudienceTree of(Asked asked, LocalDate launchDay) {
        return new Builder(asked, launchDay).build();
    }

    /** The chosen units without those that lie below another chosen one, in the order of the organisation. */
    static List<UnitNode> tops(UnitTree organisation, Set<UnitId> audience) {
        return organisation.nodes().values().stream()
                .filter(unit -> audience.contains(unit.id()))
                .filter(unit -> organisation.ancestors(unit.id()).stream().noneMatch(above -> audience.contains(above.id())))
                .toList();
    }

    /** Whether a unit was made, split off or merged too short a time ago to be asked by itself. */
    static boolean isFresh(UnitNode unit, LocalDate day) {
        return !unit.isCompany() && unit.shapedOn().isAfter(day.minusDays(FRESH_DAYS));
    }

    private static final class Builder {

        private final Asked asked;
        private final LocalDate day;
        private final Map<UnitId, GroupMerge> mergeOf = new HashMap<>();
        private final Map<CellId, String> names = new HashMap<>();
        private final Map<CellId, @Nullable CellId> parents = new HashMap<>();
        private final Map<CellId, Integer> people = new HashMap<>();
        private final List<CellId> order = new ArrayList<>();
        private final Map<UnitId, CellId> placeOf = new HashMap<>();

        Builder(Asked asked, LocalDate day) {
            this.asked = asked;
            this.day = day;
        }

        AudienceTree build() {
            List<UnitNode> tops = tops(asked.organisation(), asked.audience());
            if (tops.isEmpty()) {
                throw Refusal.of("pulse.plan.nobody");
            }
            for (UnitNode top : tops) {
                if (isFresh(top, day)) {
                    throw Refusal.of("pulse.plan.freshUnit", top.name(), FRESH_DAYS);
                }
            }
            asked.merges().forEach(this::note);
            CellId root = null;
            if (tops.size() > 1) {
                root = CellId.joined(tops.stream().map(top -> cell(top.id())).toList());
                place(root, null, joined(tops.stream().map(UnitNode::name).toList()));
            }
            for (UnitNode top : tops) {
                descend(top, root);
            }
            return new AudienceTree(
                    order.stream()
                            .map(cell -> new Grouping.Unit(
                                    cell, parents.get(cell), names.get(cell), people.getOrDefault(cell, 0)))
                            .toList(),
                    placeOf);
        }

        /** Merged units have one unit above them in common; those that ended since are left out. */
        private void note(GroupMerge merge) {
            List<UnitNode> living = merge.units().stream()
                    .map(unit -> asked.organisation().find(unit))
                    .flatMap(Optional::stream)
                    .toList();
            if (living.stream().map(UnitNode::parent).distinct().count() > 1) {
                throw Refusal.of("pulse.plan.mergeNotSiblings", merge.name());
            }
            living.forEach(unit -> mergeOf.put(unit.id(), merge));
        }

        private void descend(UnitNode unit, @Nullable CellId above) {
            GroupMerge merge = mergeOf.get(unit.id());
            if (above != null && isFresh(unit, day)) {
                count(unit, above);
                below(unit, above);
            } else if (merge != null && above != null) {
                CellId joint = CellId.joined(merge.units().stream().map(Builder::cell).toList());
                place(joint, above, merge.name());
                for (UnitId part : asked.organisation().withBelow(unit.id())) {
                    count(asked.organisation().get(part), joint);
                }
            } else {
                place(cell(unit.id()), above, unit.name());
                count(unit, cell(unit.id()));
                below(unit, cell(unit.id()));
            }
        }

        private void below(UnitNode unit, CellId above) {
            asked.organisation().children(unit.id()).forEach(child -> descend(child, above));
        }

        private void place(CellId cell, @Nullable CellId above, String name) {
            if (names.putIfAbsent(cell, name) == null) {
                parents.put(cell, above);
                order.add(cell);
            }
        }

        private void count(UnitNode unit, CellId cell) {
            placeOf.put(unit.id(), cell);
            people.merge(cell, asked.people().getOrDefault(unit.id(), 0), Integer::sum);
        }

        private static CellId cell(UnitId unit) {
            return new CellId(unit.value());
        }

        private static String joined(List<String> names) {
            String all = names.stream().collect(Collectors.joining(" + "));
            return all.length() <= LONGEST_NAME ? all : all.substring(0, LONGEST_NAME - 1) + "…";
        }
    }
}
