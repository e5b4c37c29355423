package org.kentering.pulse;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.kentering.mail.LinkSource;
import org.kentering.mail.LinkedContent;
import org.kentering.settings.PublicAddress;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/** Makes the link of an invitation when it is sent; nobody keeps it. */
@Component
class InvitationLinks implements LinkSource {

    static final String KIND = "pulse.invitation";

    private final Waves waves;
    private final BallotService ballots;
    private final SettingsService settings;
    private final Texts texts;
    private final Clock clock;

    InvitationLinks(Waves waves, BallotService ballots, SettingsService settings, Texts texts, Clock clock) {
        this.waves = waves;
        this.ballots = ballots;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<LinkedContent> contentOf(UUID subject, UUID person, Language language) {
        WaveId id = new WaveId(subject);
        Optional<PublicAddress> address = settings.publicFace().publicAddress();
        Optional<Wave> open = waves.findById(id).filter(wave -> wave.status(clock.instant()) == WaveStatus.OPEN);
        if (address.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        Instant closes = open.get().closesAt();
        String title = WaveTitles.title(texts, open.get().kind(), open.get().opensOn(), language);
        return ballots.linkToken(id, person)
                .map(token -> new LinkedContent(
                        List.of(title, closes == null ? "" : closes), address.get().link("/s/" + token.text())));
    }
}
