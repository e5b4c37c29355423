package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.settings.Installation;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.RefusedStart;
import org.kentering.settings.SettingsService;
import org.kentering.settings.SmallContext;
import org.kentering.settings.Standing;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What survives when the process ends and another one starts on the same database file. */
class MailRestartTest {

    @TempDir
    Path folder;

    @AfterEach
    void signOut() {
        Standing.signOut();
    }

    @Test
    void sendsAfterARestartWhatWasWaitingAndWhatWasBeingSent() throws IOException {
        try (OddMailServer server = new OddMailServer()) {
            Installation first;
            try (ConfigurableApplicationContext process = start(false)) {
                first = process.getBean(SettingsService.class).installation();
                use(process, server.port());
                for (int i = 0; i < 3; i++) {
                    send(process, "p" + i + "@example.org");
                }
                Outbox outbox = process.getBean(Outbox.class);
                outbox.claim(outbox.due(60).getFirst(), UUID.randomUUID());
            }
            try (ConfigurableApplicationContext process = start(false)) {
                assertThat(process.getBean(SettingsService.class).installation()).isEqualTo(first);
                MailWorker worker = process.getBean(MailWorker.class);
                worker.work();
                assertThat(server.recipients()).as("one may still be on its way").hasSize(2);
                InstallationClock clock = process.getBean(InstallationClock.class);
                clock.turnTo(Instant.now().plus(Outbox.LEASE).plusSeconds(1));
                worker.work();
                assertThat(server.recipients())
                        .containsExactlyInAnyOrder("p0@example.org", "p1@example.org", "p2@example.org");
                assertThat(server.taken()).allSatisfy(mail -> assertThat(mail).contains("/welcome/canary"));
            }
        }
    }

    @Test
    void neverMixesTheSampleCompanyWithRealWork() {
        start(true).close();
        assertThatThrownBy(() -> start(false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("sample company");
    }

    private ConfigurableApplicationContext start(boolean demo) {
        return new SpringApplicationBuilder(SmallContext.class, Standing.class, SampleLinks.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tide") + ";MODE=PostgreSQL"
                                + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                        "--kentering.key-file=" + folder.resolve("installation.key"),
                        "--kentering.public-url=https://tide.example.org",
                        "--kentering.clock=machine",
                        "--kentering.demo=" + demo);
    }

    private static void use(ConfigurableApplicationContext process, int port) {
        Standing.signIn("ADMIN");
        SettingsService settings = process.getBean(SettingsService.class);
        settings.changeMailServer(
                new MailServerDraft(
                        "127.0.0.1", port, MailSecurity.NONE, null, null, "Tide", "tide@example.org", null, 60),
                settings.settings().version());
    }

    private static void send(ConfigurableApplicationContext process, String recipient) {
        Mail mail = new Mail(
                new MailAddress(recipient),
                Language.EN,
                SampleLinks.KIND,
                List.of("Anna", 1),
                "https://tide.example.org/welcome/canary",
                null);
        ProcessIdentity.run(() -> process.getBean(MailService.class).send(mail));
    }
}
