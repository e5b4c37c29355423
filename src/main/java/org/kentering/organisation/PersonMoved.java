package org.kentering.organisation;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** Somebody came into a unit by hand, new or from another one. An import says {@link PeopleImported} once for all. */
public record PersonMoved(PersonId person) implements Fact {

    public static final String ACTION = "organisation.personMoved";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public UUID object() {
        return person.value();
    }
}
