package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountRow;
import org.kentering.identity.AccountService;
import org.kentering.identity.IssuedLink;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonRecord;
import org.kentering.organisation.PersonService;

/** What an administrator does for a person: an account, its link, the end of the employment. */
class PersonActions extends Composite<Fields> {

    private final PersonService persons;
    private final AccountService accounts;
    private final PersonDetails person;
    private final Runnable close;

    PersonActions(
            PersonService persons, AccountService accounts, PersonDetails person, PersonRecord file, Runnable close) {
        this.persons = persons;
        this.accounts = accounts;
        this.person = person;
        this.close = close;
        Actions actions = new Actions();
        getContent().add(new H3(getTranslation("organisation.person.account")));
        AccountId account = file.account();
        if (account != null) {
            getContent()
                    .add(new Anchor(
                            "admin/accounts/" + account.value(), getTranslation("organisation.person.openAccount")));
        } else if (person.active()) {
            actions.add(makeOrUse(file));
        }
        if (person.active()) {
            actions.add(new Button(getTranslation("organisation.person.leave"), click -> askLeave()));
        }
        getContent().add(actions);
    }

    /** Who has an account with this very address uses that one. */
    private Button makeOrUse(PersonRecord file) {
        String email = file.email();
        Optional<AccountRow> existing = email == null
                ? Optional.empty()
                : accounts.accounts(email).stream()
                        .filter(row -> row.email().equals(email))
                        .findFirst();
        return existing.map(row -> new Button(
                        getTranslation("organisation.person.useAccount", row.name()), click -> use(row.id())))
                .orElseGet(() -> new Button(getTranslation("organisation.person.makeAccount"), click -> make()));
    }

    private void use(AccountId account) {
        if (Attempt.to(() -> persons.useAccount(person.id(), person.version(), account))) {
            Attempt.done(getTranslation("organisation.form.saved"));
            close.run();
        }
    }

    private void make() {
        Attempt.to(() -> {
            AccountId account = persons.makeAccount(person.id(), person.version(), Set.of());
            IssuedLink issued = accounts.issueLink(account);
            TextField path = new TextField(getTranslation("organisation.person.linkLabel"));
            path.setValue(issued.shown());
            path.setReadOnly(true);
            path.setWidthFull();
            getContent().removeAll();
            getContent()
                    .add(
                            new Notice(
                                    getTranslation("organisation.person.linkOnce", Words.moment(issued.expires())),
                                    Tone.WATCH),
                            path,
                            sendInstead(account),
                            new Anchor(
                                    "admin/accounts/" + account.value(),
                                    getTranslation("organisation.person.openAccount")));
        });
    }

    /** Where mail is on, the link need not be handed over: a new one goes to the person's own mailbox. */
    private Actions sendInstead(AccountId account) {
        Actions actions = new Actions();
        if (accounts.linksStayBecause().isEmpty()) {
            actions.add(new Button(getTranslation("organisation.person.sendLink"), click -> send(account)));
        }
        return actions;
    }

    private void send(AccountId account) {
        if (Attempt.to(() -> accounts.sendLink(account))) {
            Attempt.done(getTranslation("organisation.person.linkSent"));
            close.run();
        }
    }

    private void askLeave() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("organisation.person.leaveAsk", person.name()));
        dialog.setText(new Paragraph(getTranslation("organisation.person.leaveMeans")));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("organisation.form.cancel"));
        dialog.setConfirmText(getTranslation("organisation.person.leave"));
        dialog.addConfirmListener(confirm -> {
            if (Attempt.to(() -> persons.leave(person.id(), person.version()))) {
                Attempt.done(getTranslation("organisation.person.hasLeft", person.name()));
                close.run();
            }
        });
        dialog.open();
    }
}
