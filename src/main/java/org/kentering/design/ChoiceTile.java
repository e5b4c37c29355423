package org.kentering.design;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One of a few answers, big enough for a thumb: a word, and what it means. */
public class ChoiceTile extends NativeButton {

    public ChoiceTile(String word, String meaning, Runnable chosen) {
        addClassName("k-tile");
        Span title = new Span(word);
        title.addClassName("k-tile-word");
        Span detail = new Span(meaning);
        detail.addClassName("k-tile-meaning");
        add(title, detail);
        setOn(false);
        addClickListener(click -> chosen.run());
    }

    /** Shows the tile as chosen or not; a screen reader hears it too. */
    public void setOn(boolean on) {
        setClassName("k-on", on);
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
