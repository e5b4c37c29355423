package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kentering.identity.AccountService;
import org.kentering.identity.LinkPurpose;

/** The first password of a new account. */
@Route(value = "welcome/:code", autoLayout = false)
@PageTitle("identity.welcome.title")
@AnonymousAllowed
class WelcomeView extends Composite<ChoosePassword> implements BeforeEnterObserver {

    private final AccountService accounts;

    WelcomeView(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected ChoosePassword initContent() {
        return new ChoosePassword(accounts, LinkPurpose.WELCOME);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().open(event.getRouteParameters().get("code").orElseThrow());
    }
}
