package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The first column of a list: a link to the thing, and a line below that says which one it is. */
public class RowTitle extends Div {

    public RowTitle(String title, String path, String detail) {
        addClassName("k-row-title");
        Anchor link = new Anchor(path, title);
        link.setRouterIgnore(false);
        link.addClassName("k-item-title");
        Div words = new Div(link);
        words.addClassName("k-item-words");
        if (!detail.isEmpty()) {
            Span line = new Span(detail);
            line.addClassName("k-item-detail");
            words.add(line);
        }
        add(words);
    }

    /** Puts something before the words. */
    public RowTitle leading(Component component) {
        addComponentAsFirst(component);
        return this;
    }
}
