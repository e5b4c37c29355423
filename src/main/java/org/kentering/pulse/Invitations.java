package org.kentering.pulse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.LinkedMail;
import org.kentering.mail.MailAddress;
import org.kentering.mail.MailService;
import org.kentering.organisation.PersonContact;
import org.kentering.pulse.WaveChanged.Change;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues the invitations of a wave when it opens, and has its key deleted as soon as all are sent. */
@Component
class Invitations {

    private final Waves waves;
    private final Snapshots snapshots;
    private final WavePlanner planner;
    private final MailService mail;
    private final BallotService ballots;
    private final SettingsService settings;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Invitations(
            Waves waves,
            Snapshots snapshots,
            WavePlanner planner,
            MailService mail,
            BallotService ballots,
            SettingsService settings,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.snapshots = snapshots;
        this.planner = planner;
        this.mail = mail;
        this.ballots = ballots;
        this.settings = settings;
        this.clock = clock;
        this.facts = facts;
    }

    /** Queues the mails of an open wave, once; a launched wave that opens later waits for the clerk. */
    @Transactional
    public void invite(Wave wave) {
        Instant now = clock.instant();
        boolean due = wave.status(now) == WaveStatus.OPEN && wave.byMail() > 0 && wave.mailsQueuedAt() == null;
        if (!due || !mail.channel().isOn()) {
            return;
        }
        List<LinkedMail> mails = mails(wave, InvitationLinks.KIND, wave.id().value(), wave.closesAt());
        ProcessIdentity.run(() -> mail.sendLinked(mails));
        wave.mailsQueued(now);
        waves.saveAndFlush(wave);
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), Change.INVITED, null));
    }

    /** A mail of that kind to everybody who was invited by mail and still works here, in their language. */
    List<LinkedMail> mails(Wave wave, String kind, UUID subject, @Nullable Instant notAfter) {
        PublicFace face = settings.publicFace();
        Map<UUID, PersonContact> contacts = planner.contacts();
        List<LinkedMail> mails = new ArrayList<>();
        for (UUID person : snapshots.byMail(wave.id())) {
            PersonContact contact = contacts.get(person);
            String email = contact == null ? null : contact.email();
            if (contact != null && email != null && MailAddress.isOne(email)) {
                Language language = face.languageOf(contact.language());
                mails.add(new LinkedMail(new MailAddress(email), language, kind, subject, person, notAfter));
            }
        }
        return mails;
    }

    /** Does for one wave what the moment asks for. */
    @Transactional
    public void invite(UUID wave) {
        waves.lock(wave).ifPresent(this::invite);
    }

    /** Deletes the key of a wave whose invitations are all sent or given up. */
    @Transactional
    public void forgetKey(UUID id) {
        Wave wave = waves.lock(id).orElseThrow(NotFound::new);
        if (waiting(wave) == 0) {
            settle(wave);
            waves.saveAndFlush(wave);
            ProcessIdentity.run(() -> ballots.deleteKey(new WaveId(id)));
        }
    }

    /** Notes how many got no invitation, once none is sent any more; the outbox forgets after a month. */
    void settle(Wave wave) {
        if (!wave.isSettled()) {
            wave.invitationsSettled(wave.byMail() - sent(wave));
        }
    }

    /** How many were invited by a mail that did not leave, and what can be done about it now; nothing if there are none. */
    Optional<Message> undelivered(Wave wave) {
        Integer settled = wave.undelivered();
        boolean unknown = wave.isSettled() || wave.mailsQueuedAt() == null;
        int people = settled != null ? settled : unknown ? 0 : wave.byMail() - sent(wave) - waiting(wave);
        if (people == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (wave.status(now) != WaveStatus.OPEN) {
            return Optional.of(Message.of("pulse.undelivered.over", people));
        }
        if (wave.codesPrintedAt() != null) {
            return Optional.of(Message.of("pulse.undelivered.printed", people));
        }
        Instant gone = wave.codesGoneAt();
        return Optional.of(
                gone != null && now.isBefore(gone)
                        ? Message.of("pulse.undelivered.print", people,
                                LocalDate.ofInstant(gone, settings.publicFace().timeZone()))
                        : Message.of("pulse.undelivered.gone", people));
    }

    private int waiting(Wave wave) {
        return ProcessIdentity.call(
                () -> mail.waiting(InvitationLinks.KIND, wave.id().value()));
    }

    private int sent(Wave wave) {
        return ProcessIdentity.call(
                () -> mail.sent(InvitationLinks.KIND, wave.id().value()));
    }

    /** How far the mails are, in words; nothing if nobody is invited by mail. */
    Optional<Message> state(Wave wave) {
        if (!wave.isLaunched() || wave.byMail() == 0) {
            return Optional.empty();
        }
        @Nullable Message off = mail.channel().offBecause();
        if (wave.mailsQueuedAt() == null) {
            return Optional.of(off == null ? Message.of("pulse.mails.later") : off);
        }
        int waiting = waiting(wave);
        return Optional.of(
                waiting == 0
                        ? Message.of("pulse.mails.sent", wave.byMail())
                        : Message.of("pulse.mails.waiting", waiting, wave.byMail()));
    }
}
