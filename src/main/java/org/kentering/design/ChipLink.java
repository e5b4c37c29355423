package org.kentering.design;

import com.vaadin.flow.component.html.Anchor;

/** One of several views of a page, each with an address of its own. */
public class ChipLink extends Anchor {

    /**
     * A way to another view.
     *
     * @param on whether it is the one that is shown
     */
    public ChipLink(String word, String path, boolean on) {
        super(path, word);
        setRouterIgnore(false);
        addClassNames("k-button", "k-chip");
        setClassName("k-on", on);
        if (on) {
            getElement().setAttribute("aria-current", "page");
        }
    }
}
