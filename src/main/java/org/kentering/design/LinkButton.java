package org.kentering.design;

import com.vaadin.flow.component.html.NativeButton;

/** Looks like a link and does something here instead of leading away. */
public class LinkButton extends NativeButton {

    public LinkButton(String words, Runnable act) {
        super(words, click -> act.run());
        addClassName("k-link");
    }
}
