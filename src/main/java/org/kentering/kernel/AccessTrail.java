package org.kentering.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot: whoever keeps what happened tells who looked at something or took it away. */
public interface AccessTrail {

    /**
     * The newest acts of these sorts in a programme; an act that belongs to no programme counts if its remark names a page
     * of it.
     *
     * @param pages how the paths of the programme's pages begin
     */
    List<Trace> newest(UUID programme, String pages, Collection<String> actions, int most);

    /**
     * One act.
     *
     * @param who the account that acted; none for the installation itself
     * @param remark a file name, a fingerprint or a reason from a closed list
     */
    record Trace(Instant at, @Nullable UUID who, String action, @Nullable String remark) {}
}
