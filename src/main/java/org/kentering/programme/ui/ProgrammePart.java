package org.kentering.programme.ui;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;

/**
 * An entry of the side bar for a page of the programme in view.
 *
 * @param tail the path inside the programme
 * @param visible for whom
 * @param waiting how many things wait there
 */
record ProgrammePart(
        NavigationGroup group,
        int order,
        String textKey,
        String tail,
        int phone,
        Predicate<NavigationContext> visible,
        ToIntFunction<NavigationContext> waiting)
        implements NavigationEntry {

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.programme() != null && visible.test(context)
                ? Optional.of(context.path(tail))
                : Optional.empty();
    }

    @Override
    public int badge(NavigationContext context) {
        return waiting.applyAsInt(context);
    }

    @Override
    public int onPhone(NavigationContext context) {
        return phone;
    }
}
