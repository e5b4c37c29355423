package org.kentering.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.Optional;
import org.kentering.design.Words;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountService;
import org.kentering.identity.Access;
import org.kentering.identity.ColourScheme;
import org.kentering.kernel.Language;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/** Gives each new screen its language, time zone, light or dark, and what to do when something goes wrong. */
@Component
class ScreenStart implements VaadinServiceInitListener {

    private final transient AccountService accounts;
    private final transient Access access;
    private final transient SettingsService settings;

    ScreenStart(AccountService accounts, Access access, SettingsService settings) {
        this.accounts = accounts;
        this.access = access;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(screen -> start(screen.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument().getElementsByTag("html")
                .attr("lang", spoken(page.getVaadinRequest(), me()).tag()));
    }

    private void start(UI ui) {
        Optional<AccountDetails> me = me();
        ui.setLocale(spoken(VaadinRequest.getCurrent(), me).locale());
        Words.setZone(ui, settings.publicFace().timeZone());
        ui.getPage().setColorScheme(switch (me.map(AccountDetails::colourScheme).orElse(ColourScheme.SYSTEM)) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        });
    }

    private Optional<AccountDetails> me() {
        return access.signedIn() ? Optional.of(accounts.me()) : Optional.empty();
    }

    /** Person, then what a stranger chose on this screen or prefers in the browser, then the company. */
    private Language spoken(VaadinRequest request, Optional<AccountDetails> me) {
        if (me.isPresent()) {
            Language own = me.get().language();
            return own == null ? settings.publicFace().language() : own;
        }
        VaadinSession session = VaadinSession.getCurrent();
        Language chosen = session == null ? null : session.getAttribute(Language.class);
        return chosen != null ? chosen : ofBrowser(request).orElseGet(() -> settings.publicFace().language());
    }

    private static Optional<Language> ofBrowser(VaadinRequest request) {
        // Without the header the container would name the language of the machine that we run on.
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Language.firstOf(Collections.list(request.getLocales()));
    }
}
