package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A remark that stays: a reminder, a warning, what is off and why. */
public class Notice extends Div {

    public Notice(String text, Tone tone, Component... actions) {
        addClassNames("k-notice", tone.className());
        add(new Span(text));
        add(actions);
        if (tone == Tone.ACT) {
            getElement().setAttribute("role", "alert");
        }
    }
}
