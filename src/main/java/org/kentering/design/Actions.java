package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Buttons beside each other. */
public class Actions extends Div {

    public Actions(Component... buttons) {
        super(buttons);
        addClassName("k-actions");
    }
}
