package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards to print and cut: on paper nothing but the cards is left of the page, and each group begins a new sheet. */
public class CodeCards extends Div {

    /**
     * One card.
     *
     * @param image an SVG picture of the address; none where there is no address to point at
     * @param address what somebody opens who has no camera
     * @param code what they type there
     */
    public record Card(@Nullable String image, String address, String code) {}

    public CodeCards(String group, String title, String howTo, List<Card> cards) {
        addClassName("k-code-sheet");
        Div grid = new Div();
        grid.addClassName("k-code-cards");
        cards.forEach(card -> grid.add(card(title, howTo, card)));
        add(new H2(group), grid);
    }

    private static Component card(String title, String howTo, Card card) {
        List<Component> parts = new ArrayList<>();
        String image = card.image();
        if (image != null) {
            String data = Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8));
            Image code = new Image("data:image/svg+xml;base64," + data, "");
            code.addClassName("k-code-image");
            parts.add(code);
        }
        Span name = new Span(title);
        name.addClassName("k-item-title");
        Span address = new Span(card.address());
        address.addClassName("k-code-address");
        Span code = new Span(card.code());
        code.addClassNames("k-code-address", "k-item-title");
        parts.add(new Div(name, new Paragraph(howTo), address, new Div(code)));
        Div whole = new Div(parts.toArray(Component[]::new));
        whole.addClassName("k-code-card");
        return whole;
    }
}
