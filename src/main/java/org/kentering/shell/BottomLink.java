package org.kentering.shell;

import com.vaadin.flow.component.html.Anchor;

/** An entry of the bottom bar on a phone. */
class BottomLink extends Anchor {

    BottomLink(String name, String path) {
        super(path, name);
        setRouterIgnore(false);
        addClassName("k-bottom-link");
    }
}
