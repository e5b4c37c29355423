package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Words;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.identity.SignInRow;

/** Where an account is signed in, and the button that ends it everywhere. */
class AccountSessions extends Composite<Div> {

    private final AccountService accounts;
    private final AccountId account;

    AccountSessions(AccountService accounts, AccountId account) {
        this.accounts = accounts;
        this.account = account;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(getTranslation("identity.accounts.sessions")));
        List<SignInRow> open = accounts.sessions(account);
        if (open.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("identity.accounts.noSessions")));
        } else {
            getContent().add(
                    new Items(open.stream().map(this::line).toList()),
                    new Button(getTranslation("identity.accounts.endSessions"), click -> end()));
        }
    }

    private Item line(SignInRow row) {
        return new Item(row.device(), getTranslation(
                "identity.me.sessionDetail", Words.moment(row.started()), Words.moment(row.lastUsed())));
    }

    private void end() {
        if (Attempt.to(() -> accounts.endSessions(account))) {
            Attempt.done(getTranslation("identity.accounts.sessionsEnded"));
            show();
        }
    }
}
