package org.kentering.pulse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kentering.ballot.CellId;
import org.kentering.ballot.CodeCount;
import org.kentering.ballot.ReportingTree;

/** How many paper codes a group got, spare ones apart, and how many unused ones were destroyed. */
public record GroupCodes(CellId group, String name, int issued, int spare, int destroyed) {

    /** By name; groups that got none are left out. */
    static List<GroupCodes> of(Collection<CodeCount> counts, ReportingTree tree) {
        return counts.stream()
                .filter(count -> count.issued() + count.spare() > 0)
                .map(count -> new GroupCodes(
                        count.leaf(), tree.node(count.leaf()).name(), count.issued(), count.spare(), count.destroyed()))
                .sorted(Comparator.comparing(GroupCodes::name))
                .toList();
    }
}
