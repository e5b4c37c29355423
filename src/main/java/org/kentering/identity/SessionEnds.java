package org.kentering.identity;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** A session that ran out, or that ended with its server, does not count as open any more. */
@Component
class SessionEnds implements HttpSessionListener {

    private final SignIns signIns;

    SessionEnds(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String hash = SessionGuard.hashOf(event.getSession());
        if (!hash.isEmpty()) {
            signIns.end(hash);
        }
    }
}
