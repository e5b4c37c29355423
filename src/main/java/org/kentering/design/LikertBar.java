package org.kentering.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How answers from disagreement to agreement are spread, in one line of a table; in words for a screen reader. */
public class LikertBar extends Div {

    /** From here on a share has room for its number. */
    private static final int WRITTEN_FROM = 8;

    /** The answers from one to another, 1 to 5, and their share. */
    public record Part(int from, int to, int percent) {}

    public LikertBar(String words, List<Part> parts) {
        addClassName("k-likert");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        for (Part part : parts) {
            if (part.percent() > 0) {
                Span bar = new Span(part.percent() >= WRITTEN_FROM ? String.valueOf(part.percent()) : "");
                bar.addClassName("k-likert-" + shade(part));
                bar.getStyle().set("flex-grow", String.valueOf(part.percent()));
                add(bar);
            }
        }
    }

    /** The middle of the answers; lumped ends are shown as the end. */
    private static int shade(Part part) {
        return switch (part.from() + part.to()) {
            case 2, 3 -> 1;
            case 4, 5 -> 2;
            case 6 -> 3;
            case 7, 8 -> 4;
            default -> 5;
        };
    }
}
