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
import java.util.Locale;
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

    /**
     * What every card of a group says, in one language.
     *
     * @param more what there is to read where the {@link About} leads
     */
    public record Sentences(Locale language, String title, String howTo, String more) {}

    /**
     * Where all about it can be read, with any device and no code.
     *
     * @param image an SVG picture of the address; none where there is no address to point at
     */
    public record About(@Nullable String image, String address) {}

    /** @param sentences one for each language that people of the group speak */
    public CodeCards(String group, List<Sentences> sentences, About about, List<Card> cards) {
        addClassName("k-code-sheet");
        Div grid = new Div();
        grid.addClassName("k-code-cards");
        cards.forEach(card -> grid.add(card(sentences, about, card)));
        add(new H2(group), grid);
    }

    private static Component card(List<Sentences> sentences, About about, Card card) {
        Div words = new Div();
        sentences.forEach(one -> {
            Span name = new Span(one.title());
            name.addClassName("k-item-title");
            words.add(spoken(new Div(name, new Paragraph(one.howTo())), one));
        });
        Span code = address(card.code());
        code.addClassName("k-item-title");
        words.add(address(card.address()), new Div(code));
        Div more = new Div();
        sentences.forEach(one -> more.add(spoken(new Div(one.more()), one)));
        more.add(address(about.address()));
        Div whole = new Div(part("k-code-image", card.image(), words), part("k-code-more-image", about.image(), more));
        whole.addClassName("k-code-card");
        return whole;
    }

    private static Div spoken(Div words, Sentences language) {
        words.getElement().setAttribute("lang", language.language().toLanguageTag());
        return words;
    }

    private static Div part(String imageClass, @Nullable String image, Div words) {
        List<Component> parts = new ArrayList<>();
        if (image != null) {
            String data = Base64.getEncoder().encodeToString(image.getBytes(StandardCharsets.UTF_8));
            Image picture = new Image("data:image/svg+xml;base64," + data, "");
            picture.addClassName(imageClass);
            parts.add(picture);
        }
        parts.add(words);
        Div part = new Div(parts.toArray(Component[]::new));
        part.addClassName("k-code-part");
        return part;
    }

    private static Span address(String text) {
        Span address = new Span(text);
        address.addClassName("k-code-address");
        return address;
    }
}
