package org.kentering.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.kentering.identity.AccountService;
import org.springframework.stereotype.Component;

/** Who is signed in, with the way to the own account and out. */
@Component
@UIScope
class AccountMenu extends Div {

    private final transient AccountService accounts;
    private final MenuItem me;

    AccountMenu(AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        addClassName("k-account");
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        me = menu.addItem("");
        me.getSubMenu().addItem(getTranslation("shell.account.mine"), click -> getUI().ifPresent(ui -> ui.navigate("me")));
        me.getSubMenu().addItem(getTranslation("shell.account.signOut"), click -> authentication.logout());
        add(menu);
    }

    void refresh() {
        me.setText(accounts.me().name());
    }
}
