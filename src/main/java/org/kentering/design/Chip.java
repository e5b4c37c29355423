package org.kentering.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A filter or a choice that is on or off. */
public class Chip extends Button {

    public Chip(String word, boolean on, Runnable toggled) {
        super(word);
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("k-chip");
        setOn(on);
        addClickListener(click -> toggled.run());
    }

    /** Shows the chip as chosen or not; a screen reader hears it too. */
    public void setOn(boolean on) {
        setClassName("k-on", on);
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
