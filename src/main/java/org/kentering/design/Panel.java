package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.card.CardVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A part of a page with a title of its own; its finding, a sentence, stands under the title. */
public class Panel extends Card {

    public Panel(String title, Component... content) {
        addThemeVariants(CardVariant.OUTLINED);
        addClassName("k-panel");
        if (!title.isEmpty()) {
            setTitle(new H2(title));
        }
        add(content);
    }

    /** The sentence under the title. */
    public Panel finding(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("k-finding");
        setSubtitle(words);
        return this;
    }
}
