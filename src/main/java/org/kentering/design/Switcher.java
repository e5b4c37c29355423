package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is in view, in the side bar, and the way to another one of its kind. */
public class Switcher extends Div {

    /** The only one there is. */
    public Switcher(String name, String detail) {
        this(new Span(name), detail);
    }

    /** One of several; the chooser leads to the others. */
    public Switcher(Component chooser, String detail) {
        addClassName("k-switch");
        Span small = new Span(detail);
        small.addClassName("k-switch-detail");
        add(chooser, small);
    }
}
