package org.kentering.pulse;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;

/** Everything that the open screen says, for looking whether something is there at all. */
final class ScreenText {

    private ScreenText() {}

    static String now() {
        return of(UI.getCurrentOrThrow());
    }

    /** What a part of it says. */
    static String of(Component part) {
        MockVaadin.clientRoundtrip(false);
        StringBuilder words = new StringBuilder();
        part.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                words.append(Element.get(node).getText()).append('\n');
            }
        });
        return words.toString();
    }
}
