package org.kentering.mail;

import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * An administrator stopped the mails or let them go on.
 *
 * @param object the installation
 */
public record MailQueueSwitched(UUID object, boolean running) implements Fact {

    @Override
    public String action() {
        return running ? "mail.resumed" : "mail.stopped";
    }
}
