package org.kentering.stakeholder.ui;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Presses keys on a token as the browser would report them, its filters included. */
final class MatrixMapKeys {

    private MatrixMapKeys() {}

    static void press(NativeButton token, String key) {
        boolean arrow = key.startsWith("Arrow");
        boolean moving = token.getElement().hasAttribute("data-moving");
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.key", key);
        data.put("event.key.startsWith('Arrow')", arrow);
        data.put("(event.key === 'Enter' || event.key === 'Escape') && element.hasAttribute('data-moving')", !arrow && moving);
        token.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(token.getElement(), "keydown", data));
    }

    /** Drags a token to a cell and lets go of it there. */
    static void drop(NativeButton token, String cell) {
        Div target = LocatorJ._find(Div.class).stream()
                .filter(one -> cell.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        UI.getCurrentOrThrow().getInternals().setActiveDragSourceComponent(token);
        ComponentUtil.fireEvent(target, new DropEvent<>(target, true, "all"));
    }
}
