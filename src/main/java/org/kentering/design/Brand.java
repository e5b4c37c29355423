package org.kentering.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's mark and name. */
public class Brand extends Div {

    public Brand() {
        addClassName("k-brand");
        Image mark = new Image("brand/mark.svg", "");
        mark.setWidth("26px");
        mark.setHeight("26px");
        add(mark, new Span("Kentering"));
    }
}
