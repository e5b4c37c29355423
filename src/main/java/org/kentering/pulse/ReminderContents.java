package org.kentering.pulse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.kentering.mail.LinkSource;
import org.kentering.mail.LinkedContent;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Component;

/** Fills a reminder when it is sent. It has no link: the key that links are made with is gone by then. */
@Component
class ReminderContents implements LinkSource {

    static final String KIND = "pulse.reminder";

    private final Reminders reminders;
    private final Waves waves;
    private final CompanyDate companyDate;
    private final Texts texts;
    private final Clock clock;

    ReminderContents(Reminders reminders, Waves waves, CompanyDate companyDate, Texts texts, Clock clock) {
        this.reminders = reminders;
        this.waves = waves;
        this.companyDate = companyDate;
        this.texts = texts;
        this.clock = clock;
    }

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
        return reminders
                .findById(subject)
                .flatMap(reminder -> waves.withItems(reminder.wave().value()))
                .filter(wave -> wave.status(clock.instant()) == WaveStatus.OPEN)
                .flatMap(wave -> content(wave, language));
    }

    private Optional<LinkedContent> content(Wave wave, Language language) {
        Instant closes = wave.closesAt();
        Instant invited = wave.mailsQueuedAt();
        if (closes == null || invited == null) {
            return Optional.empty();
        }
        LocalDate day = companyDate.of(invited);
        String title = WaveTitles.title(texts, wave.kind(), wave.opensOn(), language);
        return Optional.of(new LinkedContent(List.of(title, closes, day, wave.length()), null));
    }
}
