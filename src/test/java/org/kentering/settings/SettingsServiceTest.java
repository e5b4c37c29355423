package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.CompanyLanguage;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.StaleVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        classes = {SmallContext.class, Standing.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:settings;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kentering.key-file=target/test-keys/settings.key",
            "kentering.public-url=https://tide.example.org",
            "kentering.clock=machine"
        })
@RecordApplicationEvents
@Transactional
class SettingsServiceTest {

    private static final Set<DayOfWeek> FOUR_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);

    @Autowired
    private SettingsService service;

    @Autowired
    private CompanyLanguage spoken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void signIn() {
        Standing.signIn("ADMIN");
    }

    @AfterEach
    void signOut() {
        Standing.signOut();
    }

    @Test
    void startsWithDefaultsThatAnInstallationCanLiveWith() {
        InstallationSettings settings = service.settings();
        assertThat(settings.companyName()).isNull();
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
        assertThat(settings.language()).isEqualTo(Language.EN);
        assertThat(settings.workingDays().isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
        assertThat(settings.mail().host()).isNull();
        assertThat(settings.mail().perMinute()).isEqualTo(60);
    }

    @Test
    void showsItsPublicFaceToEverybody() {
        Standing.signOut();
        PublicFace face = service.publicFace();
        assertThat(face.companyName()).isEqualTo("Kentering");
        assertThat(face.publicAddress().orElseThrow().link("/login")).isEqualTo("https://tide.example.org/login");
        assertThat(face.languageOf(null)).isEqualTo(Language.EN);
        assertThat(face.languageOf(Language.DE)).isEqualTo(Language.DE);
        assertThat(face.demo()).isFalse();
    }

    @Test
    void pagesWithoutASignInSpeakTheCompanysLanguageAtOnce() {
        for (Language language : List.of(Language.DE, Language.EN)) {
            service.changeCompany(
                    new CompanyDraft("Waterman", ZoneId.of("Europe/Berlin"), language), service.settings().version());
            entities.flush();
            assertThat(spoken.language()).isEqualTo(language);
        }
    }

    @Test
    void namesTheCompanyAndTellsTheJournal() {
        service.changeCompany(
                new CompanyDraft(" Waterman ", ZoneId.of("Europe/Berlin"), Language.NL), service.settings().version());
        entities.flush();
        assertThat(service.publicFace().companyName()).isEqualTo("Waterman");
        assertThat(service.publicFace().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(events.stream(SettingsChanged.class))
                .containsExactly(new SettingsChanged(service.installation().id(), SettingsChanged.Part.COMPANY));
    }

    @Test
    void refusesACompanyWithoutAName() {
        CompanyDraft nameless = new CompanyDraft("  ", ZoneId.of("Europe/Berlin"), Language.NL);
        assertThatThrownBy(() -> service.changeCompany(nameless, service.settings().version()))
                .isInstanceOf(ConstraintViolationException.class);
        CompanyDraft twoLines = new CompanyDraft("A\r\nBcc: x", ZoneId.of("Europe/Berlin"), Language.NL);
        assertThatThrownBy(() -> service.changeCompany(twoLines, service.settings().version()))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void changesOnlyWhatWasSeen() {
        long seen = service.settings().version();
        service.changeCalendar(new CalendarDraft(FOUR_DAYS, HolidayCalendar.DE, Set.of()), seen);
        entities.flush();
        CompanyDraft late = new CompanyDraft("Late", ZoneId.of("Europe/Berlin"), Language.NL);
        assertThatThrownBy(() -> service.changeCompany(late, seen)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void keepsTheCalendar() {
        LocalDate bridge = LocalDate.of(2026, 5, 15);
        service.changeCalendar(
                new CalendarDraft(FOUR_DAYS, HolidayCalendar.BE, Set.of(bridge)), service.settings().version());
        entities.flush();
        entities.clear();
        assertThat(service.workingDays()).isEqualTo(new WorkingDays(FOUR_DAYS, HolidayCalendar.BE, Set.of(bridge)));
    }

    @Test
    void raisesTheVersionWhenOnlyADayOffWasAdded() {
        WorkingDays present = service.workingDays();
        long seen = service.settings().version();
        service.changeCalendar(
                new CalendarDraft(present.week(), present.holidays(), Set.of(LocalDate.of(2026, 5, 15))), seen);
        entities.flush();
        assertThat(service.settings().version()).isGreaterThan(seen);
    }

    @Test
    void sealsThePasswordAndGivesItToNobodyButTheSender() {
        service.changeMailServer(server("s3cret-canary"), service.settings().version());
        entities.flush();
        String stored = database.sql("select mail_password from settings").query(String.class).single();
        assertThat(stored).doesNotContain("canary");
        assertThat(service.settings().mail().hasPassword()).isTrue();
        assertThat(service.settings().toString()).doesNotContain("canary");
        assertThatThrownBy(service::mailServerAccess).isInstanceOf(AuthorizationDeniedException.class);
        MailServerAccess access = ProcessIdentity.call(service::mailServerAccess);
        assertThat(access.password()).isEqualTo("s3cret-canary");
        assertThat(access.toString()).doesNotContain("canary");
    }

    @Test
    void keepsThePasswordWhenNoneWasTypedAndDropsItWhenEmptied() {
        service.changeMailServer(server("s3cret"), service.settings().version());
        entities.flush();
        service.changeMailServer(server(null), service.settings().version());
        entities.flush();
        assertThat(ProcessIdentity.call(service::mailServerAccess).password()).isEqualTo("s3cret");
        service.changeMailServer(server(""), service.settings().version());
        assertThat(ProcessIdentity.call(service::mailServerAccess).password()).isNull();
    }

    @Test
    void saysThatThePasswordWasSealedWithAnotherKey() {
        service.changeMailServer(server("s3cret"), service.settings().version());
        entities.flush();
        database.sql("update settings set mail_password = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'")
                .update();
        entities.clear();
        MailServerAccess access = ProcessIdentity.call(service::mailServerAccess);
        assertThat(access.password()).isNull();
        assertThat(access.passwordUnreadable()).isTrue();
    }

    @Test
    void isClosedToEverybodyButAdministrators() {
        Standing.signIn("COORDINATOR", "COMPLIANCE");
        assertThatThrownBy(service::settings).isInstanceOf(AuthorizationDeniedException.class);
        CompanyDraft draft = new CompanyDraft("Mine", ZoneId.of("Europe/Berlin"), Language.NL);
        assertThatThrownBy(() -> service.changeCompany(draft, 0)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> service.changeMailServer(server(null), 0))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private static MailServerDraft server(String password) {
        return new MailServerDraft(
                "smtp.example.org", 587, MailSecurity.STARTTLS, "tide", password, "Tide", "tide@example.org", null, 60);
    }
}
