package org.kentering.design;

import com.vaadin.flow.component.Component;

/** A page for one hand: nothing beside anything, on a wide screen too. */
public class NarrowPage extends Page {

    public NarrowPage(Component... parts) {
        super(parts);
        addClassName("k-narrow");
    }
}
