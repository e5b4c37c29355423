package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What opens beside a list (and over it on a phone): a title, a way to close, the content. */
public class Detail extends Div {

    public Detail(String title, Runnable close, Component... content) {
        addClassName("k-detail");
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        closing.setAriaLabel(Words.text("design.detail.close"));
        Div head = new Div(new H2(title), closing);
        head.addClassName("k-detail-head");
        add(head);
        add(content);
    }
}
