package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountDraft;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;

/** One account beside the list: what it is, what it may do in the installation, its link and sessions. */
class AccountForm extends Composite<Div> {

    private final AccountService accounts;
    private final Consumer<String> open;
    private final @Nullable Edit<AccountDetails> edit;
    private final BeanValidationBinder<AccountDraft> binder = new BeanValidationBinder<>(AccountDraft.class);

    /** A new account. */
    AccountForm(AccountService accounts, Consumer<String> open) {
        this(accounts, open, null);
    }

    AccountForm(AccountService accounts, Consumer<String> open, @Nullable AccountDetails account) {
        this.accounts = accounts;
        this.open = open;
        Fields fields = fields();
        Detail detail = new Detail(account == null ? getTranslation("identity.accounts.new") : account.name(),
                () -> open.accept(""), fields);
        if (account == null) {
            edit = null;
        } else {
            edit = new Edit<>(
                    account.id().value(), account, () -> accounts.account(account.id()), this::show, fields);
            edit.begin();
            if (account.enabled()) {
                detail.add(new AccountLink(accounts, account), new AccountSessions(accounts, account.id()));
            }
            detail.add(switchOnOrOff(account));
        }
        getContent().add(detail);
    }

    private void show(AccountDetails now) {
        binder.readRecord(new AccountDraft(now.name(), now.email(), now.language(), now.roles()));
    }

    private Fields fields() {
        TextField name = new TextField(getTranslation("identity.account.name"));
        binder.forField(name).bind("name");
        EmailField email = new EmailField(getTranslation("identity.account.email"));
        binder.forField(email).bind("email");
        Select<Language> language = new Select<>();
        language.setLabel(getTranslation("identity.account.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setItemLabelGenerator(one -> one == null ? getTranslation("identity.account.languageOfCompany")
                : getTranslation("kernel.language." + one.tag()));
        binder.forField(language).bind("language");
        CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("identity.account.roles"));
        roles.setItems(Arrays.stream(Role.values()).filter(role -> role.scope() == Role.Scope.INSTALLATION).toList());
        roles.setItemLabelGenerator(role -> getTranslation(role.textKey()));
        roles.setHelperText(getTranslation("identity.account.rolesHelp"));
        binder.forField(roles).withConverter(chosen -> Set.copyOf(chosen), given -> given).bind("roles");
        Button save = new Button(getTranslation("identity.accounts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(name, email, language, roles, save);
    }

    private Actions switchOnOrOff(AccountDetails shown) {
        return new Actions(shown.enabled()
                ? new Button(getTranslation("identity.accounts.disable"), click -> disable(shown.id()))
                : new Button(getTranslation("identity.accounts.enable"), click -> enable(shown.id())));
    }

    private void save() {
        try {
            AccountDraft draft = binder.writeRecord();
            Edit<AccountDetails> change = edit;
            if (change == null) {
                Attempt.to(() -> open.accept(accounts.create(draft).value().toString()));
            } else {
                change.save(seen -> accounts.edit(seen.id(), seen.version(), draft), () -> {
                    Attempt.done(getTranslation("identity.accounts.saved"));
                    open.accept("");
                });
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("identity.accounts.lookAtFields"));
        }
    }

    private void disable(AccountId id) {
        if (Attempt.to(() -> accounts.disable(id))) {
            Attempt.done(getTranslation("identity.accounts.isDisabled"), () -> enable(id));
            open.accept("");
        }
    }

    private void enable(AccountId id) {
        if (Attempt.to(() -> accounts.enable(id))) {
            open.accept("");
        }
    }
}
