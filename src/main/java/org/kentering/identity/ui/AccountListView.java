package org.kentering.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.kentering.design.FilterBar;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountRow;
import org.kentering.identity.AccountService;

/** All accounts; one of them beside the list. */
@Route("admin/accounts/:id?")
@PageTitle("identity.accounts.title")
@RolesAllowed("ADMIN")
class AccountListView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String NEW = "new";

    private final AccountService accounts;
    private final TextField search = new TextField();
    private final Grid<AccountRow> grid = new Grid<>();

    AccountListView(AccountService accounts, LiveScreens live) {
        this.accounts = accounts;
        Button create = new Button(getTranslation("identity.accounts.new"), click -> open(NEW));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        setMaster(new Page(new PageHead(getTranslation("identity.accounts.heading"),
                getTranslation("identity.accounts.sentence"), create), filters(), grid()));
        setDetailSize("420px");
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::load, "identity");
    }

    private FilterBar filters() {
        search.setPlaceholder(getTranslation("identity.accounts.search"));
        search.setAriaLabel(getTranslation("identity.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load());
        return new FilterBar(search);
    }

    private Grid<AccountRow> grid() {
        grid.addComponentColumn(row -> new Anchor("admin/accounts/" + row.id().value(), row.name()))
                .setHeader(getTranslation("identity.account.name")).setComparator(AccountRow::name).setAutoWidth(true);
        grid.addColumn(AccountRow::email).setHeader(getTranslation("identity.account.email")).setSortable(true)
                .setAutoWidth(true);
        grid.addComponentColumn(this::state).setHeader(getTranslation("identity.accounts.state")).setAutoWidth(true);
        grid.addColumn(row -> row.lastSignIn() == null ? getTranslation("identity.accounts.never")
                        : Words.moment(row.lastSignIn()))
                .setHeader(getTranslation("identity.accounts.lastSignIn")).setAutoWidth(true);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Status state(AccountRow row) {
        if (!row.enabled()) {
            return new Status(getTranslation("identity.accounts.disabled"), Tone.NEUTRAL);
        }
        return row.hasPassword() ? new Status(getTranslation("identity.accounts.active"), Tone.GOOD)
                : new Status(getTranslation("identity.accounts.invited"), Tone.WATCH);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        Optional<String> id = event.getRouteParameters().get("id");
        setDetail(id.map(this::detail).orElse(null));
    }

    private AccountForm detail(String id) {
        if (NEW.equals(id)) {
            return new AccountForm(accounts, this::open);
        }
        try {
            return new AccountForm(accounts, this::open, accounts.account(new AccountId(UUID.fromString(id))));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void load() {
        grid.setItems(accounts.accounts(search.getValue()));
    }

    private void open(String id) {
        getUI().ifPresent(ui -> ui.navigate(id.isEmpty() ? "admin/accounts" : "admin/accounts/" + id));
    }
}
