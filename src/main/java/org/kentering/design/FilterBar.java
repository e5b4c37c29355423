package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What narrows a list: search, chips, and at its end what may be done with what is shown. */
public class FilterBar extends Div {

    public FilterBar(Component... filters) {
        super(filters);
        addClassName("k-filters");
    }
}
