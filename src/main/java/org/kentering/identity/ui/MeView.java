package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.kentering.design.Attempt;
import org.kentering.design.Columns;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountService;
import org.kentering.identity.ColourScheme;
import org.kentering.identity.SessionGuard;
import org.kentering.identity.SignInRow;
import org.kentering.kernel.Language;

/** One's own name, language, look, password and sessions. */
@Route("me")
@PageTitle("identity.me.title")
@PermitAll
class MeView extends Composite<Page> implements AfterNavigationObserver {

    private final AccountService accounts;
    private final TextField name = new TextField(getTranslation("identity.account.name"));
    private final Select<Language> language = new Select<>();
    private final Select<ColourScheme> scheme = new Select<>();
    private final Panel sessions = new Panel(getTranslation("identity.me.sessions"));
    private Edit<AccountDetails> edit;

    MeView(AccountService accounts) {
        this.accounts = accounts;
        getContent().add(
                new PageHead(getTranslation("identity.me.heading"), getTranslation("identity.me.sentence")),
                new Columns(Columns.Share.EQUAL, person(), new PasswordPart(this::changePassword)),
                sessions);
    }

    private Panel person() {
        language.setLabel(getTranslation("identity.account.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("identity.account.languageOfCompany"));
        language.setItemLabelGenerator(one -> one == null ? getTranslation("identity.account.languageOfCompany")
                : getTranslation("kernel.language." + one.tag()));
        scheme.setLabel(getTranslation("identity.me.scheme"));
        scheme.setItems(ColourScheme.values());
        scheme.setItemLabelGenerator(one -> getTranslation("identity.scheme." + one.name().toLowerCase(Locale.ROOT)));
        Button save = new Button(getTranslation("identity.me.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Panel(getTranslation("identity.me.person"), new Fields(name, language, scheme, save));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        AccountDetails me = accounts.me();
        edit = new Edit<>(me.id().value(), me, accounts::me, this::show, name, language, scheme);
        edit.begin();
        showSessions();
    }

    private void show(AccountDetails me) {
        name.setValue(me.name());
        language.setValue(me.language());
        scheme.setValue(me.colourScheme());
    }

    private void showSessions() {
        sessions.removeAll();
        sessions.add(new Items(accounts.mySessions(mySession()).stream().map(this::session).toList()));
    }

    private Item session(SignInRow row) {
        Item line = new Item(row.device(), getTranslation("identity.me.sessionDetail", Words.moment(row.started()),
                Words.moment(row.lastUsed())));
        if (row.mine()) {
            return line.trailing(new Status(getTranslation("identity.me.thisOne"), Tone.INFO));
        }
        Button end = new Button(getTranslation("identity.me.end"), click -> {
            Attempt.to(() -> accounts.endMySession(row.session()));
            showSessions();
        });
        end.addThemeVariants(ButtonVariant.SMALL);
        return line.trailing(end);
    }

    private void save() {
        String calledNow = name.getValue();
        Language spokenNow = language.getValue();
        ColourScheme lookNow = scheme.getValue();
        AccountDetails before = accounts.me();
        edit.save(
                seen -> accounts.editMe(seen.version(), calledNow, spokenNow, lookNow),
                () -> saved(spokenNow == before.language() && lookNow == before.colourScheme()));
    }

    /** Another language or look is one for the whole frame, which only a new page has. */
    private static void saved(boolean looksTheSame) {
        UI screen = UI.getCurrentOrThrow();
        if (looksTheSame) {
            Attempt.done(screen.getTranslation("identity.accounts.saved"));
            screen.refreshCurrentRoute(false);
        } else {
            screen.getPage().reload();
        }
    }

    private void changePassword(String current, String wanted) {
        edit.beside(AccountDetails::version, () -> accounts.changePassword(current, wanted, mySession()));
        showSessions();
    }

    private static String mySession() {
        return SessionGuard.hashOf(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
    }
}
