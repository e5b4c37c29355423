package org.kentering.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot: whoever keeps what happened tells who did something of a sort, and to what. */
public interface ActTrail {

    /** All acts of these sorts since a moment, the earliest first. */
    List<Act> since(Instant moment, Collection<String> actions);

    /**
     * One act.
     *
     * @param who the account that acted; none for the installation itself
     * @param object what it was done to
     */
    record Act(Instant at, @Nullable UUID who, String action, UUID object) {}
}
