package org.kentering.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The one row that says what this database is; it never changes. */
@Entity
@Table(name = "installation")
class InstallationMark {

    static final int ONLY = 1;

    @Id
    private int singleton = ONLY;

    private UUID id;
    private Instant firstStart;
    private boolean demo;

    protected InstallationMark() {}

    InstallationMark(UUID id, Instant firstStart, boolean demo) {
        this.id = id;
        this.firstStart = firstStart;
        this.demo = demo;
    }

    Installation installation() {
        return new Installation(id, firstStart, demo);
    }

    /**
     * The sample company and real work never share a database.
     *
     * @throws RefusedStart if this start is of the other kind
     */
    void check(boolean demoStart) {
        if (demo && !demoStart) {
            throw new RefusedStart(
                    "This database holds the sample company.",
                    "Start it with script/demo, or give script/server an empty database of its own.");
        }
        if (!demo && demoStart) {
            throw new RefusedStart(
                    "This database belongs to a real installation; the sample company must not be put into it.",
                    "Start it with script/server, or let script/demo use its own folder data/demo.");
        }
    }
}
