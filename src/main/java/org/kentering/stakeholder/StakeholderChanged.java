package org.kentering.stakeholder;

import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Something about a stakeholder changed; which words or ratings, the fact does not carry. */
public record StakeholderChanged(StakeholderId stakeholder, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What happened. */
    public enum Kind {
        REGISTERED("stakeholder.registered"),
        RATED("stakeholder.rated"),
        DESCRIBED("stakeholder.described"),
        CONTACTED("stakeholder.contacted"),
        ESCALATED("stakeholder.escalated"),
        REPLIED("stakeholder.replied"),
        CLOSED("stakeholder.closed"),
        REOPENED("stakeholder.reopened");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public UUID object() {
        return stakeholder.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }
}
