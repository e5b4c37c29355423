package org.kentering.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Fact;

/** Somebody left the organisation: the account is off, and what this person owned has no owner any more. */
public record PersonLeft(PersonId person, @Nullable AccountId account) implements Fact {

    @Override
    public String action() {
        return "organisation.personLeft";
    }

    @Override
    public UUID object() {
        return person.value();
    }
}
