package org.kentering.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.springframework.boot.test.context.TestComponent;

/** Fills a kind of mail that only tells something, as a reminder does. */
@TestComponent
class SampleNews implements LinkSource {

    static final String KIND = "mail.test";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean hasLink() {
        return false;
    }

    @Override
    public Optional<LinkedContent> contentOf(UUID subject, UUID person, Language language) {
        return Optional.of(new LinkedContent(List.of(), null));
    }
}
