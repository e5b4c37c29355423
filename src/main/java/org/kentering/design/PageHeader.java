package org.kentering.design;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A slot: something that stands above every page of a programme, or in the side bar above the entries. */
public interface PageHeader {

    /** Where it stands. */
    enum Place {
        SIDE_BAR,
        ABOVE_PAGE
    }

    Place place();

    /** The component for this reader, built anew for each navigation; empty for none. */
    Optional<Component> component(NavigationContext context);
}
