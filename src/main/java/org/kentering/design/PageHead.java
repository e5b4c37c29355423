package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: a finding or title, one sentence that answers the page's question, the actions at the right. */
public class PageHead extends Composite<Div> {

    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();

    public PageHead(String title, String answer, Component... actions) {
        getContent().addClassName("k-head");
        Div words = new Div(heading, sentence);
        Actions buttons = new Actions(actions);
        buttons.setVisible(actions.length > 0);
        getContent().add(words, buttons);
        say(title, answer);
    }

    /** Says something else, when what the page knows has changed. */
    public void say(String title, String answer) {
        heading.setText(title);
        sentence.setText(answer);
        sentence.setVisible(!answer.isEmpty());
    }
}
