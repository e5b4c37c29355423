package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Facts;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.mail.MailService;
import org.kentering.mail.MailStatus;
import org.kentering.mail.MailTrouble;
import org.kentering.mail.QueueState;

/** How many mails wait, arrived or failed, what holds them up, and the switch that holds them up on purpose. */
class QueuePanel extends Composite<Panel> {

    private final MailService mail;
    private final Div state = new Div();
    private final Button stop = new Button(getTranslation("mail.queue.stop"), click -> change(false));
    private final Button resume = new Button(getTranslation("mail.queue.resume"), click -> change(true));

    QueuePanel(MailService mail) {
        this.mail = mail;
        getContent().add(state, new Actions(stop, resume));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.queue.title"));
    }

    void show() {
        QueueState queue = mail.queue();
        getContent().finding(getTranslation("mail.queue.finding", queue.waiting()));
        state.removeAll();
        if (queue.stopped()) {
            state.add(new Notice(getTranslation("mail.queue.stopped"), Tone.WATCH));
        }
        if (queue.trouble() != null) {
            state.add(new Notice(trouble(queue, queue.trouble()), Tone.ACT));
        }
        Facts counts = new Facts();
        for (MailStatus status : MailStatus.values()) {
            counts.fact(Words.text(status.label()), Words.number(queue.counts().get(status)));
        }
        state.add(counts);
        stop.setVisible(!queue.stopped());
        resume.setVisible(queue.stopped() || queue.trouble() != null);
    }

    private String trouble(QueueState queue, MailTrouble trouble) {
        return getTranslation(
                "mail.queue.trouble",
                Words.text(trouble.label()),
                queue.troubleSince() == null ? "" : Words.moment(queue.troubleSince()),
                queue.retryAt() == null ? "" : Words.moment(queue.retryAt()));
    }

    private void change(boolean flow) {
        Attempt.to(flow ? mail::resume : mail::stop);
        show();
    }
}
