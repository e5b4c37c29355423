package org.kentering.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Fact;

/**
 * A unit was made, changed or ended.
 *
 * @param successor for {@code MERGED} and {@code SPLIT} the unit that most of its people went to: whatever points at
 *     the ended unit should point there
 */
public record UnitChanged(UnitId unit, Kind kind, @Nullable UnitId successor) implements Fact {

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
