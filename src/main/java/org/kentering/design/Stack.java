package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts of a record, one below the other. */
public class Stack extends Div {

    public Stack(Component... parts) {
        super(parts);
        addClassName("k-stack");
    }
}
