package org.kentering.mail;

import org.kentering.settings.SetUpStep;
import org.springframework.stereotype.Component;

/** The second step of setting up: a mail server that took a test mail, or the decision to work without. */
@Component
class MailStep implements SetUpStep {

    private final MailService mail;

    MailStep(MailService mail) {
        this.mail = mail;
    }

    @Override
    public String key() {
        return "mail.setupStep";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isDone() {
        return mail.queue().isSettled();
    }

    @Override
    public String path() {
        return "admin/settings";
    }
}
