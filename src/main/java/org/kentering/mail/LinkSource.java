package org.kentering.mail;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Language;

/**
 * A slot: whoever fills one kind of mail, at the moment of sending and for that moment only; mostly with a link, which
 * is kept nowhere.
 */
public interface LinkSource {

    /** The kind of mail, as in {@link LinkedMail#kind()}. */
    String kind();

    /** Whether its mails have a link; one that only tells something has none. */
    default boolean hasLink() {
        return true;
    }

    /**
     * What is sent to that person. Every call for the same subject and person gives the same link, because an attempt
     * whose outcome is unknown is made again. Runs as the installation itself, outside a transaction.
     *
     * @return empty if it is not to be sent any more
     */
    Optional<LinkedContent> contentOf(UUID subject, UUID person, Language language);
}
