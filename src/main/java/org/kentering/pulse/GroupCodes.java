package org.kentering.pulse;

import org.kentering.ballot.CellId;
import org.kentering.ballot.CodeCount;
import org.kentering.ballot.ReportingTree;

/** How many paper codes a group got, spare ones apart, and how many unused ones were destroyed. */
public record GroupCodes(CellId group, String name, int issued, int spare, int destroyed) {

    static GroupCodes of(CodeCount count, ReportingTree tree) {
        return new GroupCodes(
                count.leaf(), tree.node(count.leaf()).name(), count.issued(), count.spare(), count.destroyed());
    }
}
