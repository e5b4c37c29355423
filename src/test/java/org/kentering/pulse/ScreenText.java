package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import org.kentering.design.ButtonLink;
import org.kentering.testing.Screens;

/** Everything that the open screen says, for looking whether something is there at all. */
final class ScreenText {

    private ScreenText() {}

    /** Goes where a link that looks like a button leads. */
    static void follow(String words) {
        Screens.go(_get(ButtonLink.class, spec -> spec.withText(words)).getHref());
    }

    static String now() {
        MockVaadin.clientRoundtrip(false);
        StringBuilder words = new StringBuilder();
        UI.getCurrentOrThrow().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                words.append(Element.get(node).getText()).append('\n');
            }
        });
        return words.toString();
    }
}
