package org.kentering.mail;

import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * An administrator decided that this installation works without mail, or took that back.
 *
 * @param object the installation
 */
public record MailForgone(UUID object, boolean without) implements Fact {

    @Override
    public String action() {
        return without ? "mail.forgone" : "mail.wanted";
    }
}
