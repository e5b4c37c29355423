package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Tiles or chips that belong to one question. */
public class Choices extends Div {

    /** How they lie. */
    public enum Shape {
        TILES,
        CHIPS
    }

    /** @param question what a screen reader says before the choices */
    public Choices(Shape shape, String question, Component... choices) {
        super(choices);
        addClassNames("k-choices", shape == Shape.TILES ? "k-tiles" : "k-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
    }
}
