package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts beside each other on a wide screen, below each other on a narrow one. */
public class Columns extends Div {

    /** How the width is shared. */
    public enum Share {
        EQUAL,
        TWO_TO_ONE,
        THREE_TO_TWO
    }

    public Columns(Share share, Component... parts) {
        super(parts);
        addClassNames("k-columns", switch (share) {
            case EQUAL -> "k-equal";
            case TWO_TO_ONE -> "k-two-one";
            case THREE_TO_TWO -> "k-three-two";
        });
    }
}
