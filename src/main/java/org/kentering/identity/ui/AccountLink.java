package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountService;
import org.kentering.identity.IssuedLink;
import org.kentering.kernel.Message;

/** The one-time link of an account: mailed to its owner where mail is on, or shown to be handed over. */
class AccountLink extends Composite<Div> {

    private final AccountService accounts;
    private final AccountDetails account;
    private final Div result = new Div();

    AccountLink(AccountService accounts, AccountDetails account) {
        this.accounts = accounts;
        this.account = account;
        Actions actions = new Actions(new Button(getTranslation("identity.accounts.link"), click -> make()));
        Optional<Message> off = accounts.linksStayBecause();
        if (off.isEmpty()) {
            actions.addComponentAsFirst(new Button(getTranslation("identity.accounts.sendLink"), click -> send()));
        }
        result.getElement().setAttribute("aria-live", "polite");
        getContent().add(actions);
        off.ifPresent(reason -> getContent().add(new Paragraph(Words.text(reason))));
        getContent().add(result);
    }

    private void send() {
        Attempt.to(() -> {
            Instant until = accounts.sendLink(account.id());
            result.removeAll();
            result.add(new Notice(
                    getTranslation("identity.accounts.linkSent", account.email(), Words.moment(until)), Tone.GOOD));
        });
    }

    private void make() {
        Attempt.to(() -> {
            IssuedLink issued = accounts.issueLink(account.id());
            TextField shown = new TextField(getTranslation(
                    issued.address() == null ? "identity.accounts.linkLabel" : "identity.accounts.linkWhole"));
            shown.setValue(issued.shown());
            shown.setReadOnly(true);
            shown.setWidthFull();
            result.removeAll();
            result.add(
                    new Notice(
                            getTranslation("identity.accounts.linkOnce", Words.moment(issued.expires())), Tone.WATCH),
                    shown,
                    new Paragraph(getTranslation("identity.accounts.linkHelp")));
        });
    }
}
