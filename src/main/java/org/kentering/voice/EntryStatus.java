package org.kentering.voice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an entry stands. */
public enum EntryStatus {
    /** Nobody has done anything with it yet. */
    NEW,
    /** A person or a role has been asked to take care of it. */
    ROUTED,
    IN_PROGRESS,
    ANSWERED,
    RESOLVED,
    /** Whoever said it did not find it settled. */
    REOPENED;

    /** What waits for the coordinator's first move. */
    static final Set<EntryStatus> WAITING = EnumSet.of(NEW, REOPENED);

    public String textKey() {
        return "voice.status." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /**
     * Whether something is still to be done. An answer settles a question, an idea or a win; a concern that was only
     * answered stays open until it is resolved, because words alone take no worry away.
     */
    boolean isOpenFor(EntryKind kind) {
        return switch (this) {
            case NEW, ROUTED, IN_PROGRESS, REOPENED -> true;
            case ANSWERED -> kind == EntryKind.CONCERN;
            case RESOLVED -> false;
        };
    }
}
