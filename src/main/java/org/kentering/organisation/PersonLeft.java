package org.kentering.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Fact;

/** Somebody left the organisation: the account is off, and what this person owned has no owner any more. */
public record PersonLeft(PersonId person, @Nullable AccountId account) implements Fact {

    public static final String ACTION = "organisation.personLeft";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public UUID object() {
        return person.value();
    }
}
