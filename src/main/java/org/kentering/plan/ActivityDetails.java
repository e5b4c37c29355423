package org.kentering.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeId;

/**
 * An activity with everything about it.
 *
 * @param mayEdit whether the reader may change it
 * @param mayTick whether the reader may say that it is done
 * @param version what a command on this activity must carry
 */
public record ActivityDetails(
        ActivityId id,
        ProgrammeId programme,
        String title,
        String note,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        LocalDate start,
        LocalDate due,
        ActivityStatus status,
        PhaseKey phase,
        ChangeLevel level,
        boolean promise,
        @Nullable Integer step,
        @Nullable LocalDate doneOn,
        boolean mayEdit,
        boolean mayTick,
        long version) {

    public ActivityDraft draft() {
        return new ActivityDraft(title, note, owner, start, due, status, phase, level, promise, step);
    }

    public PromiseState promiseState() {
        return PromiseState.of(status);
    }
}
