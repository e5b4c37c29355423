package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What narrows a list: search, chips, and at its end what may be done with what is shown. */
public class FilterBar extends Div {

    public FilterBar(Component... filters) {
        super(filters);
        addClassName("k-filters");
    }

    /** Puts something at the end of the bar: what may be done with what is shown. */
    public void addAtEnd(Component... actions) {
        Actions end = new Actions(actions);
        end.addClassName("k-end");
        add(end);
    }
}
