package org.kentering.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The first cell of a row: what it is, as the link to it, and a line below. */
public class Cell extends Div {

    public Cell(String title, String path, String detail) {
        addClassName("k-cell");
        Anchor link = new Anchor(path, title);
        link.setRouterIgnore(false);
        add(link);
        if (!detail.isEmpty()) {
            Span below = new Span(detail);
            below.addClassName("k-cell-detail");
            add(below);
        }
    }
}
