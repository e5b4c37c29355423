package org.kentering.mail;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a mail; its Message-ID is made from it, so that every attempt carries the same one. */
@Embeddable
public record MailId(UUID value) implements Serializable {

    static MailId random() {
        return new MailId(UUID.randomUUID());
    }
}
