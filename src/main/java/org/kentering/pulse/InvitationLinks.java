package org.kentering.pulse;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
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
    private final LedgerOnPaper ledger;
    private final Texts texts;
    private final Clock clock;

    InvitationLinks(
            Waves waves,
            BallotService ballots,
            SettingsService settings,
            LedgerOnPaper ledger,
            Texts texts,
            Clock clock) {
        this.waves = waves;
        this.ballots = ballots;
        this.settings = settings;
        this.ledger = ledger;
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
        String spoken = "?lang=" + language.tag();
        String title = WaveTitles.title(texts, open.get().kind(), open.get().opensOn(), language);
        return ballots.linkToken(id, person)
                .map(token -> new LinkedContent(
                        List.of(
                                title,
                                closes == null ? "" : closes,
                                heard(id, language),
                                address.get().link("/trust/" + subject + spoken)),
                        address.get().link("/s/" + token.text() + spoken)));
    }

    /** What was done about the last answers, each theme a paragraph; nothing before a first release. */
    private Object heard(WaveId wave, Language language) {
        List<String> told = ledger.before(wave).stream().map(theme -> texts.text(language, theme)).toList();
        if (told.isEmpty()) {
            return "";
        }
        Object[] paragraphs = new Object[HeardTheme.NAMED];
        Arrays.setAll(paragraphs, place -> place < told.size() ? told.get(place) : "");
        return Message.of("pulse.invitation.heard", paragraphs);
    }
}
