package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.Refusal;
import org.kentering.mail.MailAddress;
import org.kentering.mail.MailChannel;
import org.kentering.mail.MailService;
import org.kentering.mail.QueueState;
import org.kentering.mail.TestMailResult;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Sends a test mail and says in words what the mail server did with it. */
class TestMailPanel extends Composite<Panel> {

    private final MailService mail;
    private final Runnable afterwards;
    private final EmailField recipient = new EmailField(getTranslation("mail.test.recipient"));
    private final Button send = new Button(getTranslation("mail.test.send"), click -> send());
    private final ProgressBar waiting = new ProgressBar();
    private final Div result = new Div();
    private final MailForgoing without;

    TestMailPanel(MailService mail, Runnable afterwards) {
        this.mail = mail;
        this.afterwards = afterwards;
        this.without = new MailForgoing(mail, afterwards);
        waiting.setIndeterminate(true);
        waiting.setVisible(false);
        waiting.getElement().setAttribute("aria-label", getTranslation("mail.test.waiting"));
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(new Fields(recipient, send, waiting, result, without));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.test.title"));
    }

    void show() {
        MailChannel channel = mail.channel();
        Message off = channel.offBecause();
        QueueState queue = mail.queue();
        Instant accepted = queue.testAcceptedAt();
        recipient.setVisible(channel.isOn());
        send.setVisible(channel.isOn());
        without.show(queue);
        if (off != null) {
            getContent().finding(Words.text(off));
        } else {
            getContent().finding(accepted == null
                    ? getTranslation("mail.test.notYet")
                    : getTranslation("mail.test.acceptedAt", Words.moment(accepted)));
        }
    }

    /** The server may take half a minute to say no; the screen stays usable meanwhile. */
    private void send() {
        try {
            MailAddress address = new MailAddress(recipient.getValue());
            recipient.setInvalid(false);
            sending(true);
            UI ui = UI.getCurrentOrThrow();
            Language language = Language.of(ui.getLocale());
            Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> talk(ui, address, language)));
        } catch (Refusal wrong) {
            recipient.setErrorMessage(Words.text(wrong.reason()));
            recipient.setInvalid(true);
        }
    }

    private void talk(UI ui, MailAddress address, Language language) {
        try {
            TestMailResult outcome = outcome(address, language);
            ui.access(() -> tell(outcome));
        } catch (RuntimeException fault) {
            ui.access(() -> {
                sending(false);
                throw fault;
            });
        }
    }

    private TestMailResult outcome(MailAddress address, Language language) {
        try {
            return mail.testMail(address, language);
        } catch (Refusal refusal) {
            return new TestMailResult(false, refusal.reason());
        }
    }

    private void sending(boolean on) {
        waiting.setVisible(on);
        send.setEnabled(!on);
        result.removeAll();
    }

    private void tell(TestMailResult outcome) {
        sending(false);
        result.add(new Notice(Words.text(outcome.words()), outcome.accepted() ? Tone.GOOD : Tone.ACT));
        afterwards.run();
    }
}
