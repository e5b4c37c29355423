package org.kentering.organisation;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** A file was imported; head-counts and names may have changed anywhere. */
public record PeopleImported(UnitId company, int added, int changed, int left, int units) implements Fact {

    public static final String ACTION = "organisation.imported";

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public UUID object() {
        return company.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of("+%d ~%d -%d units %d".formatted(added, changed, left, units));
    }
}
