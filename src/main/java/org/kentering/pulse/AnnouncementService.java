package org.kentering.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.identity.Access;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.kernel.Texts;
import org.kentering.mail.MailService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveChanged.Change;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.settings.CompanyDate;
import org.kentering.settings.MailServer;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words to send before a wave in the coordinator's own name: when the invitation comes, from which sender, and what its
 * link starts with. Whoever has read them can tell the invitation from a trap.
 */
@Service
@MayCoordinate
@Transactional(readOnly = true)
public class AnnouncementService {

    private final Waves waves;
    private final ProgrammeService programmes;
    private final SettingsService settings;
    private final MailService mail;
    private final Texts texts;
    private final Access access;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AnnouncementService(
            Waves waves,
            ProgrammeService programmes,
            SettingsService settings,
            MailService mail,
            Texts texts,
            Access access,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.programmes = programmes;
        this.settings = settings;
        this.mail = mail;
        this.texts = texts;
        this.access = access;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * The announcement of a wave in every language, the company's own first.
     *
     * @throws NotFound if there is no such wave, or none that the reader coordinates
     */
    public List<Announcement> announcements(WaveId id) {
        Wave wave = mine(id);
        PublicFace face = settings.publicFace();
        List<Language> languages = new ArrayList<>(Arrays.asList(Language.values()));
        languages.sort((one, other) -> Boolean.compare(other == face.language(), one == face.language()));
        return languages.stream().map(language -> announcement(wave, face, language)).toList();
    }

    /** The day on which it was sent, as far as somebody said so. */
    public Optional<LocalDate> announcedOn(WaveId id) {
        return Optional.ofNullable(mine(id).announcedAt()).map(companyDate::of);
    }

    /**
     * Notes that it was sent: from now on nobody is reminded of it.
     *
     * @throws NotFound if there is no such wave, or none that the reader coordinates, or its time is over
     */
    @Transactional
    public void announced(WaveId id, long seen) {
        Wave wave = mine(id);
        wave.check(seen);
        ProgrammeFrame frame = programmes.frame(wave.programme());
        if (!WavePolicy.tasks(frame, wave, wave.status(clock.instant()), access.me()).contains(Task.ANNOUNCE)) {
            throw new NotFound();
        }
        wave.announced(clock.instant());
        waves.saveAndFlush(wave);
        facts.publishEvent(new WaveChanged(id, wave.programme(), Change.ANNOUNCED, null));
    }

    private Wave mine(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COORDINATOR);
        return wave;
    }

    private Announcement announcement(Wave wave, PublicFace face, Language language) {
        String title = WaveTitles.title(texts, wave.kind(), wave.opensOn(), language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.text(language, "pulse.announcement.hello"));
        paragraphs.add(texts.text(
                language,
                wave.kind().announcedKey(),
                day(wave.opensOn(), language),
                day(wave.closesOn(), language),
                wave.length()));
        String start = face.publicAddress().map(address -> address.link("/s/")).orElse("");
        if (mail.channel().isOn()) {
            MailServer server = ProcessIdentity.call(settings::mailServerAccess).server();
            paragraphs.add(texts.text(
                    language,
                    "pulse.announcement.mail",
                    sender(server.senderName(), String.valueOf(server.senderAddress())),
                    start));
            paragraphs.add(texts.text(language, "pulse.announcement.reminders", ReminderDays.AT_MOST));
        }
        paragraphs.add(
                start.isEmpty()
                        ? texts.text(language, "pulse.announcement.paper")
                        : texts.text(language, "pulse.announcement.paperAddress", start));
        paragraphs.add(texts.text(language, "pulse.announcement.never"));
        paragraphs.add(texts.text(language, "pulse.announcement.confidential"));
        paragraphs.add(texts.text(language, "pulse.announcement.contact", wave.contact()));
        return new Announcement(
                language,
                texts.text(language, subjectKey(), title, day(wave.opensOn(), language)),
                String.join("\n\n", paragraphs));
    }

    private String subjectKey() {
        return mail.channel().isOn() ? "pulse.announcement.subject" : "pulse.announcement.subjectPaper";
    }

    private static String sender(@Nullable String name, String address) {
        return name == null ? address : name + " <" + address + ">";
    }

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
