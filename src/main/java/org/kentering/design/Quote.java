package org.kentering.design;

import com.vaadin.flow.component.html.Div;

/** Words of somebody else, as they were said. */
public class Quote extends Div {

    public Quote(String words) {
        super(words);
        addClassName("k-quote");
    }
}
