package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.kentering.design.Attempt;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.mail.MailService;
import org.kentering.mail.QueueState;

/** The decision to work without mail, as long as no mail server has taken a test mail. */
class MailForgoing extends Composite<Div> {

    private final MailService mail;
    private final Runnable afterwards;
    private final Button without = new Button(getTranslation("mail.without.decide"), click -> decide(true));
    private final Button takeBack = new Button(getTranslation("mail.without.takeBack"), click -> decide(false));
    private final Notice decided = new Notice(getTranslation("mail.without.decided"), Tone.INFO, takeBack);

    MailForgoing(MailService mail, Runnable afterwards) {
        this.mail = mail;
        this.afterwards = afterwards;
        getContent().add(without, decided);
    }

    void show(QueueState queue) {
        without.setVisible(!queue.isSettled());
        decided.setVisible(queue.withoutMail());
    }

    private void decide(boolean on) {
        if (Attempt.to(() -> mail.goWithout(on))) {
            afterwards.run();
        }
    }
}
