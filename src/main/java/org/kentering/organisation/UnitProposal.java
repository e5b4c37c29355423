package org.kentering.organisation;

import java.util.List;

/**
 * A unit that the file does not know any more, and what may have become of it. Nothing happens to it unless the user
 * agrees.
 *
 * @param path where it stands now
 * @param into where its people are in the file
 * @param people how many active people it has, with those below
 * @param moved how many of them the file has in {@code into}
 */
public record UnitProposal(UnitId unit, UnitPath path, Kind kind, List<UnitPath> into, int people, int moved) {

    /** What may have become of the unit. */
    public enum Kind {
        /** The same unit under another name or another parent. */
        RENAME,
        /** It went up in one other unit. */
        MERGE,
        /** It was divided into several new ones. */
        SPLIT,
        /** Nobody of it is left. */
        END
    }

    public UnitProposal {
        into = List.copyOf(into);
    }
}
