package org.kentering.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kentering.kernel.Language;
import org.springframework.boot.test.context.TestComponent;

/** Makes the links of a sample kind of mail, as a wave does: always the same one for a person. */
@TestComponent
class SampleLinks implements LinkSource {

    static final String KIND = "sample.mail";

    private final Set<UUID> over = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Integer> asked = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<LinkedContent> contentOf(UUID subject, UUID person, Language language) {
        asked.merge(person, 1, Integer::sum);
        return over.contains(subject)
                ? Optional.empty()
                : Optional.of(new LinkedContent(List.of("a colleague", 1), link(person)));
    }

    static String link(UUID person) {
        return "https://tide.example.org/s/canary-" + person;
    }

    void end(UUID subject) {
        over.add(subject);
    }

    int asked(UUID person) {
        return asked.getOrDefault(person, 0);
    }
}
