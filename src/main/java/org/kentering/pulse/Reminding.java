package org.kentering.pulse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Message;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.LinkedMail;
import org.kentering.mail.MailService;
import org.kentering.organisation.PersonContact;
import org.kentering.pulse.WaveChanged.Change;
import org.kentering.settings.CompanyDate;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds everybody who was invited by mail, whether they have answered or not, because nobody knows. The number of the
 * reminder and its mails are written in one transaction under the lock of the wave: a restart in between repeats all or
 * nothing, and two nodes never both.
 */
@Component
class Reminding {

    /** What could not leave before the next reminder is due would only be one mail too many. */
    private static final Duration USEFUL = Duration.ofDays(3);

    private final Waves waves;
    private final Reminders reminders;
    private final Invitations invitations;
    private final MailService mail;
    private final SettingsService settings;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Reminding(
            Waves waves,
            Reminders reminders,
            Invitations invitations,
            MailService mail,
            SettingsService settings,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.reminders = reminders;
        this.invitations = invitations;
        this.mail = mail;
        this.settings = settings;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /** Queues the next reminder of a wave if its moment has come. */
    @Transactional
    public void remind(UUID id) {
        waves.lock(id).filter(wave -> mail.channel().isOn()).ifPresent(this::remind);
    }

    private void remind(Wave wave) {
        Instant now = clock.instant();
        List<Reminder> earlier = reminders.of(wave.id().value());
        if (next(wave, earlier, now).filter(due -> !due.isAfter(now)).isEmpty()) {
            return;
        }
        Reminder reminder = reminders.saveAndFlush(new Reminder(wave.id(), earlier.size() + 1, now));
        List<LinkedMail> mails = invitations.mails(wave, ReminderContents.KIND, reminder.id(), notAfter(wave, now));
        ProcessIdentity.run(() -> mail.sendLinked(mails));
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), Change.REMINDED, null));
    }

    private static Instant notAfter(Wave wave, Instant now) {
        Instant useful = now.plus(USEFUL);
        Instant closes = wave.closesAt();
        return closes == null || useful.isBefore(closes) ? useful : closes;
    }

    private Optional<Instant> next(Wave wave, List<Reminder> earlier, Instant now) {
        Instant closes = wave.closesAt();
        if (closes == null || wave.mailsQueuedAt() == null || wave.status(now) != WaveStatus.OPEN) {
            return Optional.empty();
        }
        PublicFace face = settings.publicFace();
        return new ReminderDays(wave.opensOn(), wave.closesOn(), closes, settings.workingDays(), face.timeZone())
                .next(earlier.stream().map(Reminder::queuedAt).toList(), now);
    }

    /** How many went out and when the next one will, in words; nothing once the wave is closed, or nobody has a mailbox. */
    Optional<Message> state(Wave wave) {
        Instant now = clock.instant();
        if (wave.byMail() == 0 || wave.status(now) != WaveStatus.OPEN) {
            return Optional.empty();
        }
        List<Reminder> earlier = reminders.of(wave.id().value());
        return Optional.of(next(wave, earlier, now)
                .map(due -> Message.of("pulse.reminders.next", earlier.size(), companyDate.of(due)))
                .orElseGet(() -> Message.of("pulse.reminders.none", earlier.size())));
    }
}
