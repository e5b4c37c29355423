package org.kentering.settings;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayAnyone;
import org.kentering.kernel.MayProcess;
import org.kentering.kernel.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what holds for the whole installation. */
@Service
@Transactional
public class SettingsService {

    private static final String UNNAMED = "Kentering";
    private static final String PASSWORD = "settings.mail.password";

    private final SettingsRows rows;
    private final InstallationMarks marks;
    private final InstallationProperties properties;
    private final InstallationSeal seal;
    private final Validator validator;
    private final ApplicationEventPublisher facts;

    SettingsService(
            SettingsRows rows,
            InstallationMarks marks,
            InstallationProperties properties,
            InstallationSeal seal,
            Validator validator,
            ApplicationEventPublisher facts) {
        this.rows = rows;
        this.marks = marks;
        this.properties = properties;
        this.seal = seal;
        this.validator = validator;
        this.facts = facts;
    }

    /** What may be said to everybody, before signing in too. */
    @MayAnyone
    @Transactional(readOnly = true)
    public PublicFace publicFace() {
        Settings settings = row();
        String name = settings.companyName();
        return new PublicFace(
                name == null ? UNNAMED : name,
                properties.publicAddress().orElse(null),
                settings.language(),
                settings.timeZone(),
                properties.demo());
    }

    /** Which installation this is, since when, and whether it is the sample company. */
    @MayAnyone
    @Transactional(readOnly = true)
    public Installation installation() {
        return marks.findById(InstallationMark.ONLY).orElseThrow().installation();
    }

    /** The company's calendar; no secret, and background work counts by it as people do. */
    @MayAnyone
    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return row().workingDays();
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public InstallationSettings settings() {
        Settings settings = row();
        return new InstallationSettings(
                settings.companyName(),
                properties.publicAddress().orElse(null),
                settings.timeZone(),
                settings.language(),
                settings.workingDays(),
                settings.mailServer(),
                version(settings));
    }

    /** The mail server with its password, for whoever sends. */
    @MayProcess
    @Transactional(readOnly = true)
    public MailServerAccess mailServerAccess() {
        Settings settings = row();
        String sealed = settings.sealedMailPassword();
        if (sealed == null) {
            return new MailServerAccess(settings.mailServer(), null, false);
        }
        Optional<byte[]> password = seal.open(PASSWORD, sealed);
        return new MailServerAccess(
                settings.mailServer(),
                password.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(null),
                password.isEmpty());
    }

    /**
     * Changes name, time zone and language.
     *
     * @throws StaleVersion if somebody changed settings since
     * @throws ConstraintViolationException if something is missing or too long
     */
    @MayAdminister
    public void changeCompany(CompanyDraft draft, long seen) {
        Settings settings = checked(draft, seen);
        settings.nameCompany(draft);
        changed(SettingsChanged.Part.COMPANY);
    }

    /**
     * Changes working days and days off.
     *
     * @throws StaleVersion if somebody changed settings since
     * @throws ConstraintViolationException if no working day is left
     */
    @MayAdminister
    public void changeCalendar(CalendarDraft draft, long seen) {
        Settings settings = checked(draft, seen);
        settings.keepCalendar(draft);
        changed(SettingsChanged.Part.CALENDAR);
    }

    /**
     * Changes the mail server.
     *
     * @throws StaleVersion if somebody changed settings since
     * @throws ConstraintViolationException if something is missing or no address
     * @throws org.kentering.kernel.Refusal if the password would cross the network in the clear
     */
    @MayAdminister
    public void changeMailServer(MailServerDraft draft, long seen) {
        Settings settings = checked(draft, seen);
        settings.sendBy(draft, sealedPassword(draft, settings));
        changed(SettingsChanged.Part.MAIL);
    }

    private @Nullable String sealedPassword(MailServerDraft draft, Settings settings) {
        String fresh = draft.newPassword();
        if (fresh == null) {
            return settings.sealedMailPassword();
        }
        return fresh.isEmpty() ? null : seal.seal(PASSWORD, fresh.getBytes(StandardCharsets.UTF_8));
    }

    private <T> Settings checked(T draft, long seen) {
        Set<ConstraintViolation<T>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        Settings settings = row();
        StaleVersion.check(seen, version(settings));
        return settings;
    }

    private void changed(SettingsChanged.Part part) {
        facts.publishEvent(new SettingsChanged(installation().id(), part));
    }

    private Settings row() {
        return rows.findById(Settings.ONLY).orElseThrow();
    }

    private static long version(Settings settings) {
        Long version = settings.version();
        return version == null ? 0 : version;
    }
}
