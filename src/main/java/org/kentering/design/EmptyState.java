package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: what belongs here, why it helps, and the first step. */
public class EmptyState extends Div {

    public EmptyState(String what, String why, Component... firstStep) {
        addClassName("k-empty");
        add(new H2(what), new Paragraph(why));
        add(firstStep);
    }
}
