package org.kentering.stakeholder.ui;

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
}
