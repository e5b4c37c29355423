package org.kentering.identity;

import org.kentering.kernel.ProcessIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the console of an empty installation how to begin. */
@Component
class SetUpAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpAnnouncement.class);

    private final SetUpService setUp;
    private final ApplicationContext context;

    SetUpAnnouncement(SetUpService setUp, ApplicationContext context) {
        this.setUp = setUp;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            ProcessIdentity.call(setUp::issueCode).ifPresent(code -> LOG.info(
                    "This installation is empty. Open /setup on port {} within an hour and enter this code: {}",
                    web.getWebServer().getPort(),
                    code));
        }
    }
}
