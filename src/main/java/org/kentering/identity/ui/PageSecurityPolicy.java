package org.kentering.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets only the scripts that we wrote into the first page run in it: each page carries a fresh nonce. */
@Component
class PageSecurityPolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;
    private static final Logger LOG = LoggerFactory.getLogger(PageSecurityPolicy.class);

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
            if (whole != null) {
                end(whole);
            }
        });
    }

    /** At the server's stop, and when the whole session ran out, it is the session's end that ends Vaadin's part. */
    private static void end(WrappedSession whole) {
        try {
            whole.invalidate();
        } catch (IllegalStateException overAlready) {
            LOG.debug("the session was over already", overAlready);
        }
    }
}
