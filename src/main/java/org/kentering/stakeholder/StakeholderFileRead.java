package org.kentering.stakeholder;

import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Somebody from outside of the programme's coordination read a file; the reason stands in the file itself. */
public record StakeholderFileRead(StakeholderId stakeholder, ProgrammeId inProgramme) implements Fact {

    @Override
    public String action() {
        return "stakeholder.fileRead";
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
