package org.kentering.settings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.Refusal;

/** What the administrator decides for the whole installation: one row, there from the first migration on. */
@Entity
@Table(name = "settings")
class Settings {

    static final int ONLY = 1;

    @Id
    private int singleton = ONLY;

    private @Nullable String companyName;
    private ZoneId timeZone;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Convert(converter = WorkingWeekConverter.class)
    private Set<DayOfWeek> workingWeek;

    @Enumerated(EnumType.STRING)
    private HolidayCalendar holidays;

    @ElementCollection
    @CollectionTable(name = "settings_day_off", joinColumns = @JoinColumn(name = "singleton"))
    @Column(name = "day_off")
    private Set<LocalDate> ownDaysOff = new HashSet<>();

    private @Nullable String mailHost;
    private int mailPort = 587;

    @Enumerated(EnumType.STRING)
    private MailSecurity mailSecurity = MailSecurity.STARTTLS;

    private @Nullable String mailSignInName;
    private @Nullable String mailPassword;
    private @Nullable String mailSenderName;
    private @Nullable String mailSenderAddress;
    private @Nullable String mailReplyTo;
    private int mailPerMinute = 60;

    @Version
    private @Nullable Long version;

    protected Settings() {}

    void nameCompany(CompanyDraft draft) {
        companyName = draft.companyName().strip();
        timeZone = draft.timeZone();
        language = draft.language();
    }

    void keepCalendar(CalendarDraft draft) {
        workingWeek = EnumSet.copyOf(draft.week());
        holidays = draft.holidays();
        ownDaysOff.clear();
        ownDaysOff.addAll(draft.ownDaysOff());
    }

    /**
     * Sends by that server from now on.
     *
     * @param sealedPassword the new password, sealed; null: none
     * @throws Refusal if a password would cross the network in the clear
     */
    void sendBy(MailServerDraft draft, @Nullable String sealedPassword) {
        String host = filled(draft.host());
        String signInName = filled(draft.signInName());
        if (sealedPassword != null && signInName == null) {
            throw Refusal.of("settings.mail.passwordWithoutName");
        }
        if (sealedPassword != null && draft.security() == MailSecurity.NONE && !isThisMachine(host)) {
            throw Refusal.of("settings.mail.passwordInTheClear");
        }
        mailHost = host;
        mailPort = draft.port();
        mailSecurity = draft.security();
        mailSignInName = signInName;
        mailPassword = sealedPassword;
        mailSenderName = filled(draft.senderName());
        mailSenderAddress = draft.senderAddress().strip();
        mailReplyTo = filled(draft.replyTo());
        mailPerMinute = draft.perMinute();
    }

    private static boolean isThisMachine(@Nullable String host) {
        return host == null || host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Nullable String companyName() {
        return companyName;
    }

    ZoneId timeZone() {
        return timeZone;
    }

    Language language() {
        return language;
    }

    WorkingDays workingDays() {
        return new WorkingDays(workingWeek, holidays, ownDaysOff);
    }

    MailServer mailServer() {
        return new MailServer(
                mailHost,
                mailPort,
                mailSecurity,
                mailSignInName,
                mailPassword != null,
                mailSenderName,
                mailSenderAddress,
                mailReplyTo,
                mailPerMinute);
    }

    @Nullable String sealedMailPassword() {
        return mailPassword;
    }

    @Nullable Long version() {
        return version;
    }
}
