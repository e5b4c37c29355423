package org.kentering.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** What goes on in steps, one of them now; each step leads to its page. */
public class StepStrip extends Nav {

    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        AHEAD
    }

    public StepStrip(String name) {
        addClassName("k-strip");
        getElement().setAttribute("aria-label", name);
    }

    /** One step more, with a line about it below its name. */
    public StepStrip step(String path, String name, String detail, Progress progress) {
        Span title = new Span(name);
        title.addClassName("k-phase-name");
        Anchor step = new Anchor(path, title, new Span(detail));
        step.setRouterIgnore(false);
        step.addClassName("k-phase");
        switch (progress) {
            case DONE -> step.addClassName("k-done");
            case NOW -> {
                step.addClassName("k-now");
                step.getElement().setAttribute("aria-current", "step");
            }
            case AHEAD -> step.addClassName("k-ahead");
        }
        add(step);
        return this;
    }
}
