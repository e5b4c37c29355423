package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A narrow page without the frame, for somebody who is not signed in. */
public class PublicPage extends Div {

    public PublicPage(Component... parts) {
        addClassName("k-public");
        show(parts);
    }

    /** Shows these parts instead of what was there, under the product's mark. */
    public final void show(Component... parts) {
        removeAll();
        add(new Brand());
        add(parts);
    }
}
