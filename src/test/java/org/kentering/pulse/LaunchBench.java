package org.kentering.pulse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.kentering.Application;
import org.kentering.ballot.LoadDatabase;
import org.kentering.ballot.WaveId;
import org.kentering.mail.OddMailServer;
import org.kentering.organisation.UnitId;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.SettingsService;
import org.kentering.testing.Bench;
import org.kentering.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time to launch a wave for 25,000 people in 500 units, and how fast their invitations leave to a mail server on the same
 * machine. Started by {@code script/bench launch}.
 */
final class LaunchBench {

    private static final int PEOPLE = 25_000;
    private static final int UNITS = 500;
    /** Enough to see whether sending becomes slower while more is sent. */
    private static final List<Integer> MARKS = List.of(500, 3_000, 6_000);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Bench bench = new Bench("launch");

    private LaunchBench() {}

    public static void main(String[] arguments) throws Exception {
        LaunchBench all = new LaunchBench();
        LoadDatabase.onBoth(all::launch);
        all.bench.write();
    }

    private void launch(LoadDatabase stores) throws Exception {
        try (OddMailServer post = new OddMailServer();
                ConfigurableApplicationContext context = start(stores)) {
            World world = context.getBean(World.class);
            world.clock().turnTo(World.NOW);
            PulseCompany company = new PulseCompany(world, context);
            employ(context.getBean(JdbcTemplate.class), company);
            useMail(context, company, world, post.port());
            WaveDraft draft = company.draft();
            Instant begin = Instant.now();
            WaveId wave = company.proposed(draft);
            double proposed = since(begin);
            begin = Instant.now();
            company.approve(wave);
            bench.say("%-12s %,d people in %d units: planned and proposed in %.2f s, approved and launched in %.2f s",
                    stores.name(), PEOPLE, UNITS, proposed, since(begin));
            watch(stores, context.getBean(JdbcClient.class));
        }
    }

    private void watch(LoadDatabase stores, JdbcClient sql) throws InterruptedException {
        Instant before = Instant.now();
        Instant last = before.plus(LONGEST);
        int sent = 0;
        for (int mark : MARKS) {
            int now = sent;
            while (now < mark && Instant.now().isBefore(last)) {
                TimeUnit.MILLISECONDS.sleep(200);
                now = sql.sql("select count(*) from outgoing_mail where status = 'SENT'").query(Integer.class).single();
            }
            bench.say("%-12s mails %,6d to %,6d: %.0f per s", stores.name(), sent, now, (now - sent) / since(before));
            before = Instant.now();
            sent = now;
        }
    }

    private static ConfigurableApplicationContext start(LoadDatabase stores) throws Exception {
        Path keys = Files.createTempDirectory("keys");
        return new SpringApplicationBuilder(Application.class, World.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=" + stores.url(),
                        "--spring.datasource.username=" + stores.user(),
                        "--spring.datasource.password=",
                        "--kentering.key-file=" + keys.resolve("installation.key"),
                        "--kentering.ballot.key-file=" + keys.resolve("ballot.key"),
                        "--kentering.clock=machine",
                        "--kentering.public-url=http://localhost:8080",
                        "--kentering.mail.pause=PT1S");
    }

    private static void employ(JdbcTemplate sql, PulseCompany company) {
        List<UnitId> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(company.north.unit("Unit " + i, company.works.value()));
        }
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            rows.add(new Object[] {
                UUID.randomUUID(), "P" + i, "Person", "Number " + i, "number " + i, units.get(i % UNITS).value(),
                LocalDate.of(2020, 1, 1), "End user", "person" + i + "@example.org"
            });
        }
        sql.batchUpdate(
                """
                insert into person (id, employee_id, first_name, last_name, sort_name, unit_id, in_unit_since,
                    employee_group, email, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                rows);
    }

    private static void useMail(
            ConfigurableApplicationContext context, PulseCompany company, World world, int port) {
        SettingsService settings = context.getBean(SettingsService.class);
        world.as(company.north.admin, () -> {
            settings.changeMailServer(
                    new MailServerDraft(
                            "127.0.0.1", port, MailSecurity.NONE, null, null, "Kentering", "tide@example.org", null, 60_000),
                    settings.settings().version());
            return true;
        });
    }

    private static double since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1e3;
    }
}
