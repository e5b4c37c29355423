package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The parts of a page, one below the other. */
public class Page extends Div {

    public Page(Component... parts) {
        super(parts);
        addClassName("k-page");
    }
}
