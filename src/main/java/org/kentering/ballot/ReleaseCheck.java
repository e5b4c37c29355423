package org.kentering.ballot;

import java.util.List;
import org.kentering.kernel.Message;

/**
 * What a look at a release found.
 *
 * @param faults what is not as it was signed or cannot be; none if everything is in order
 * @param recomputed whether the answers were still there, so that everything was computed again
 */
public record ReleaseCheck(List<Message> faults, CommentsFound comments, boolean recomputed) {

    /** What became of the released comments. */
    public enum CommentsFound {
        AS_SIGNED,
        /** Deleted when their time was over, as promised. */
        GONE_BY_RETENTION,
        /** The release was signed before comments were; only how many there are can be checked. */
        NOT_SIGNED,
        CHANGED
    }

    public ReleaseCheck {
        faults = List.copyOf(faults);
    }

    /** Whether the release is still exactly what was signed. */
    public boolean genuine() {
        return faults.isEmpty();
    }
}
