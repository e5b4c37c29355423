package org.kentering.design;

import com.vaadin.flow.component.html.Div;

/** The first cell of a row about somebody: initials, the name as a link, and a line below. */
public class PersonCell extends Div {

    public PersonCell(String name, String path, String detail) {
        super(new Initials(name), new RowTitle(name, path, detail));
        addClassName("k-person-cell");
    }
}
