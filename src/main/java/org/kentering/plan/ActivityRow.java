package org.kentering.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;

/**
 * An activity in a list.
 *
 * @param ownerName none without an owner
 * @param version what a command on this activity must carry
 */
public record ActivityRow(
        ActivityId id,
        String title,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        LocalDate start,
        LocalDate due,
        ActivityStatus status,
        PhaseKey phase,
        ChangeLevel level,
        boolean promise,
        @Nullable LocalDate doneOn,
        long version) {

    /** For the query that makes it; names are asked for once, for the whole page. */
    ActivityRow(
            ActivityId id,
            String title,
            @Nullable PersonId owner,
            LocalDate start,
            LocalDate due,
            ActivityStatus status,
            PhaseKey phase,
            ChangeLevel level,
            boolean promise,
            @Nullable LocalDate doneOn,
            Long version) {
        this(id, title, owner, null, start, due, status, phase, level, promise, doneOn, version.longValue());
    }

    ActivityRow ownedBy(@Nullable String name) {
        return new ActivityRow(
                id, title, owner, name, start, due, status, phase, level, promise, doneOn, version);
    }

    public boolean isOverdue(LocalDate today) {
        return status.isActive() && due.isBefore(today);
    }

    public PromiseState promiseState() {
        return PromiseState.of(status);
    }
}
