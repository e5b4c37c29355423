package org.kentering.stakeholder;

import java.time.Clock;
import org.kentering.identity.Access;
import org.springframework.stereotype.Component;

/** Keeps what stood in a file before it was changed, in the transaction of the change. */
@Component
class FileHistory {

    private final FileChanges changes;
    private final Access access;
    private final Clock clock;

    FileHistory(FileChanges changes, Access access, Clock clock) {
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** Something is said otherwise now; the same again is no change. */
    void said(StakeholderId id, ChangeKind what, String before, String after, String reason) {
        if (!before.equals(after)) {
            changes.save(new FileChange(
                    id, what, before, after, reason, access.current().orElse(null), clock.instant()));
        }
    }

    /** Something was done about the file as a whole. */
    void done(StakeholderId id, ChangeKind what) {
        changes.save(new FileChange(id, what, "", "", "", access.current().orElse(null), clock.instant()));
    }
}
