package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kentering.identity.AccountService;
import org.kentering.identity.LinkPurpose;

/** A new password for an account that has one. */
@Route(value = "reset/:code", autoLayout = false)
@PageTitle("identity.reset.title")
@AnonymousAllowed
class ResetView extends Composite<ChoosePassword> implements BeforeEnterObserver {

    private final AccountService accounts;

    ResetView(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected ChoosePassword initContent() {
        return new ChoosePassword(accounts, LinkPurpose.RESET);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().open(event.getRouteParameters().get("code").orElseThrow());
    }
}
