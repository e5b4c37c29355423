package org.kentering.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Fact;

/**
 * A unit was made, changed or ended.
 *
 * @param successors for {@code MERGED} and {@code SPLIT} where its people went to, first where most of them did: whatever
 *     points at the ended unit should point there
 */
public record UnitChanged(UnitId unit, Kind kind, List<UnitId> successors) implements Fact {

    public UnitChanged {
        successors = List.copyOf(successors);
    }

    /** A change after which people are still in the unit, or nobody ever was. */
    UnitChanged(UnitId unit, Kind kind) {
        this(unit, kind, List.of());
    }

    /** For what can point at one unit only: the one that most people went to. */
    public @Nullable UnitId successor() {
        return successors.isEmpty() ? null : successors.getFirst();
    }

    /** What happened to a unit. */
    public enum Kind {
        MADE,
        /** Another name or another parent; the same unit. */
        RENAMED,
        MANAGER,
        /** Ended, its people went to one other unit. */
        MERGED,
        /** Ended, its people went to several others. */
        SPLIT,
        ENDED
    }

    @Override
    public String action() {
        return "organisation.unitChanged";
    }

    @Override
    public UUID object() {
        return unit.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(kind.name());
    }
}
