package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** The fields of a form, one below the other, its button last. */
@JsModule("./kentering-aria.ts")
public class Fields extends Div {

    public Fields(Component... fields) {
        super(fields);
        addClassName("k-form");
    }
}
