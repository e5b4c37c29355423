package org.kentering.organisation;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** Somebody took a list of people away. */
public record PeopleExported(UnitId company, int people) implements Fact {

    @Override
    public String action() {
        return "organisation.exported";
    }

    @Override
    public UUID object() {
        return company.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(Integer.toString(people));
    }
}
