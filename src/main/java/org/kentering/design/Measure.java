package org.kentering.design;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.card.CardVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One number with its name, what it is out of or how sure it is, a bar against its target, and a note. */
public class Measure extends Composite<Card> {

    public Measure(String name, String number, String beside) {
        getContent().addThemeVariants(CardVariant.OUTLINED);
        getContent().addClassNames("k-panel", "k-measure");
        Div figure = new Div(new Span(number));
        figure.addClassName("k-figure");
        if (!beside.isEmpty()) {
            Span small = new Span(" " + beside);
            small.addClassName("k-beside");
            figure.add(small);
        }
        getContent().add(new H3(name), figure);
    }

    /**
     * Draws the number as a bar.
     *
     * @param share 0 to 1
     * @param tone against the target, absolute
     */
    public Measure bar(double share, Tone tone) {
        return bar(share, tone, -1);
    }

    /**
     * Draws the number as a bar with a tick at the target.
     *
     * @param share 0 to 1
     * @param target 0 to 1, or negative for none
     */
    public Measure bar(double share, Tone tone, double target) {
        Div fill = new Div();
        fill.addClassNames("k-bar-fill", tone.className());
        fill.getStyle().set("width", percent(share));
        Div bar = new Div(fill);
        bar.addClassName("k-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (target >= 0) {
            Div tick = new Div();
            tick.addClassName("k-bar-tick");
            tick.getStyle().set("left", percent(target));
            bar.add(tick);
        }
        getContent().add(bar);
        return this;
    }

    /** When it was measured, from what, or what is missing. */
    public Measure note(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("k-note");
        getContent().add(words);
        return this;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.clamp(share, 0, 1) * 100);
    }
}
