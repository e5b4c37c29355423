package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One line of a short list: what it is, a detail below it, and what can be done or is said at the right. */
public class Item extends ListItem {

    private final Div words = new Div();
    private final Span detail = new Span();

    public Item(String title, String detailText) {
        this(strong(title), detailText);
    }

    private Item(Component title, String detailText) {
        addClassName("k-item");
        words.addClassName("k-item-words");
        detail.setText(detailText);
        detail.addClassName("k-item-detail");
        words.add(title);
        if (!detailText.isEmpty()) {
            words.add(detail);
        }
        add(words);
    }

    /** A line whose title leads to a path of this installation. */
    public static Item link(String title, String path, String detailText) {
        Anchor anchor = new Anchor(path, title);
        anchor.setRouterIgnore(false);
        anchor.addClassName("k-item-title");
        return new Item(anchor, detailText);
    }

    /** Puts something before the words. */
    public Item leading(Component component) {
        addComponentAsFirst(component);
        return this;
    }

    /** Puts something at the right: a state, a button. */
    public Item trailing(Component... components) {
        add(components);
        return this;
    }

    private static Component strong(String title) {
        Span span = new Span(title);
        span.addClassName("k-item-title");
        return span;
    }
}
