package org.kentering.mail;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** A mail did not reach its recipient, and nobody tries any more. */
public record MailUndeliverable(UUID object, String kind, MailTrouble trouble) implements Fact {

    @Override
    public String action() {
        return "mail.undeliverable";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(kind + ", " + trouble);
    }
}
