package org.kentering.identity;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is kept for a time only: sessions for 30 days, one-time links until they are used or too old. */
@Component
class IdentityClerk {

    private final SignIns signIns;
    private final OneTimeLinks links;

    IdentityClerk(SignIns signIns, OneTimeLinks links) {
        this.signIns = signIns;
        this.links = links;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        signIns.forget();
        links.forget();
    }
}
