package org.kentering.training;

import org.kentering.organisation.UnitId;

/**
 * How far one unit is, without those below it.
 *
 * @param people who works there now
 * @param planned those of them for whom something is planned
 * @param trained those of them who were at a session of everything that is planned for them
 */
public record UnitCoverage(UnitId unit, String name, int people, int planned, int trained) {

    /** People work here, and nothing is planned for any of them. */
    public boolean isUnplanned() {
        return people > 0 && planned == 0;
    }

    /** Planned people who have not had everything yet. */
    public int missing() {
        return planned - trained;
    }

    /** Something is planned, and nobody has had it all. */
    public boolean isUntouched() {
        return planned > 0 && trained == 0;
    }
}
