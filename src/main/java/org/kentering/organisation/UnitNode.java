package org.kentering.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A living unit in the tree.
 *
 * @param parent none only for the company itself
 * @param shapedOn when it was made, split off or merged; a rename or a new manager does not change it
 * @param people how many active people belong to this very unit, without those below
 * @param children by name
 * @param version what a command on this unit must carry
 */
public record UnitNode(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        @Nullable PersonId manager,
        LocalDate shapedOn,
        int people,
        List<UnitId> children,
        long version) {

    public UnitNode {
        children = List.copyOf(children);
    }

    public boolean isCompany() {
        return parent == null;
    }
}
