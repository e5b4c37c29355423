package org.kentering.pulse;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ReportingTree;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;

/** Which groups' results somebody may read. Everybody with a part in the programme reads the company's. */
final class PulsePolicy {

    private PulsePolicy() {}

    /** Whether the reader may see all groups. */
    static boolean seesAllGroups(ProgrammeFrame frame) {
        return frame.holdsAny(Role.SPONSOR, Role.COORDINATOR, Role.COMPLIANCE, Role.OBSERVER);
    }

    /**
     * The groups that champions and leads read: those that their units are reported as, and what is below.
     *
     * @param units that the reader holds, or that ended and came down to the reader
     */
    static Set<CellId> ownGroups(Set<UnitId> units, ReportingTree tree, Map<UnitId, CellId> leafOf) {
        Set<CellId> own = new HashSet<>();
        for (UnitId unit : units) {
            CellId itself = new CellId(unit.value());
            if (tree.contains(itself)) {
                own.add(itself);
            }
            CellId leaf = leafOf.get(unit);
            if (leaf != null) {
                own.add(leaf);
            }
        }
        return own;
    }
}
