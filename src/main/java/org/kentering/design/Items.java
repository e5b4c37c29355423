package org.kentering.design;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A short list of lines. */
public class Items extends UnorderedList {

    public Items(Item... lines) {
        super(lines);
        addClassName("k-items");
    }

    public Items(Collection<Item> lines) {
        this(lines.toArray(Item[]::new));
    }
}
