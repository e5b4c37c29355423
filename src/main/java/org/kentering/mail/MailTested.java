package org.kentering.mail;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * An administrator sent a test mail.
 *
 * @param object the installation
 */
public record MailTested(UUID object, boolean accepted) implements Fact {

    @Override
    public String action() {
        return "mail.tested";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(accepted ? "accepted" : "failed");
    }
}
