package org.kentering.design;

import com.vaadin.flow.component.html.Anchor;

/** Looks like a button and leads to a page of this installation, so that it can be opened beside or sent to somebody. */
public class ButtonLink extends Anchor {

    public ButtonLink(String words, String path) {
        super(path, words);
        setRouterIgnore(false);
        addClassName("k-button");
    }

    /** The one that most readers came for. */
    public ButtonLink primary() {
        addClassName("k-primary");
        return this;
    }
}
