package org.kentering.pulse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.MailService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who was invited as soon as nothing needs it: first the names behind a snapshot and the mails, and when a series
 * has been silent for long, the snapshots (Kentering rules of publication, section 3).
 */
@Component
class Forgetting {

    /** A day more than two launches for the same people have to lie apart, for which persons are compared. */
    static final Duration NEEDED = Duration.ofDays(AudienceTree.FRESH_DAYS + 1L);

    static final Period SILENCE = Period.ofMonths(18);

    private final Waves waves;
    private final Snapshots snapshots;
    private final Reminders reminders;
    private final MailService mail;
    private final Clock clock;

    Forgetting(Waves waves, Snapshots snapshots, Reminders reminders, MailService mail, Clock clock) {
        this.waves = waves;
        this.snapshots = snapshots;
        this.reminders = reminders;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        Instant now = clock.instant();
        Instant moment = now.minus(NEEDED);
        return snapshots.toHash(moment, LocalDate.ofInstant(moment, ZoneOffset.UTC), now);
    }

    /** Hashes the people of one wave and removes its mails with their recipients. */
    @Transactional
    public void forgetPeople(UUID id) {
        waves.lock(id).orElseThrow(NotFound::new);
        snapshots.hash(id);
        ProcessIdentity.run(() -> mail.forget(InvitationLinks.KIND, id));
        reminders
                .of(id)
                .forEach(reminder -> ProcessIdentity.run(() -> mail.forget(ReminderContents.KIND, reminder.id())));
    }

    @Transactional
    public void forgetSilentSeries() {
        snapshots.forgetSilent(
                clock.instant().atOffset(ZoneOffset.UTC).minus(SILENCE).toInstant());
    }
}
