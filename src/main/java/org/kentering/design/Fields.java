package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The fields of a form, one below the other, its button last. */
public class Fields extends Div {

    public Fields(Component... fields) {
        super(fields);
        addClassName("k-form");
    }
}
