package org.kentering.organisation;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** Somebody was added or corrected by hand. An import says {@link PeopleImported} instead, once for all. */
public record PersonChanged(PersonId person) implements Fact {

    @Override
    public String action() {
        return "organisation.personChanged";
    }

    @Override
    public UUID object() {
        return person.value();
    }
}
