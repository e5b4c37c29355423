package org.kentering.design;

import com.vaadin.flow.component.html.Span;

/** A state in a word and a dot. */
public class Status extends Span {

    public Status(String word, Tone tone) {
        super(word);
        addClassNames("k-status", tone.className());
    }
}
