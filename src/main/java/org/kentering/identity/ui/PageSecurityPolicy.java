package org.kentering.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Lets only the scripts that we wrote into the first page run in it: each page carries a fresh nonce. */
@Component
class PageSecurityPolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            byte[] bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            String nonce = Base64.getEncoder().encodeToString(bytes);
            page.getDocument().select("script").attr("nonce", nonce);
            page.getVaadinResponse().setHeader("Content-Security-Policy", "default-src 'self'; script-src 'self' 'nonce-"
                    + nonce + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
        });
        // An idle session ends whole: without this the heartbeats of an open page would keep the person signed in.
        event.getSource().addSessionDestroyListener(destroyed -> {
            WrappedSession whole = destroyed.getSession().getSession();
            if (whole != null && whole.getAttribute(ENDING) == null) {
                whole.setAttribute(ENDING, true);
                whole.invalidate();
            }
        });
    }
}
