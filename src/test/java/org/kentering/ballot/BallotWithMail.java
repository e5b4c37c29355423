package org.kentering.ballot;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.mail.LinkSource;
import org.kentering.mail.LinkedContent;
import org.kentering.settings.Standing;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * The modules ballot and mail with their clocks running, and nothing else of the application: what has to survive when a
 * process ends is all in them. Not annotated as a configuration, so that the scan of the whole application does not find
 * it.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class},
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@EnableMethodSecurity
@EnableScheduling
@ComponentScan({"org.kentering.kernel", "org.kentering.settings", "org.kentering.mail", "org.kentering.ballot"})
@ConfigurationPropertiesScan({"org.kentering.settings", "org.kentering.mail", "org.kentering.ballot"})
@EntityScan({"org.kentering.settings", "org.kentering.mail"})
@EnableJpaRepositories({"org.kentering.settings", "org.kentering.mail"})
@Import({Standing.class, BallotWithMail.Links.class})
class BallotWithMail {

    /** Fills an invitation as the pulse does: with a link that is made when it is sent. */
    static class Links implements LinkSource {

        static final String KIND = "pulse.invitation";

        private final BallotService ballots;

        Links(BallotService ballots) {
            this.ballots = ballots;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<LinkedContent> contentOf(UUID subject, UUID person, Language language) {
            return ballots.linkToken(new WaveId(subject), person)
                    .map(token -> new LinkedContent(
                            List.of("How is AI going for you?", Instant.now().plus(10, ChronoUnit.DAYS), "",
                                    "https://kentering.example/trust", 12, Message.of("pulse.invitation.asked.core")),
                            "https://kentering.example/s/" + token.text()));
        }
    }

    /** Nobody joins or leaves. */
    @Bean
    Memberships memberships() {
        return wave -> Membership.UNCHANGED;
    }

    /**
     * A process of them, or a part of this one.
     *
     * @param pause how long the post waits before it sends
     * @param ahead how far its clock is ahead of this machine's
     */
    static ConfigurableApplicationContext start(String url, String user, Path keys, String pause, String ahead) {
        return new SpringApplicationBuilder(BallotWithMail.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=",
                        "--kentering.key-file=" + keys.resolve("installation.key"),
                        "--kentering.ballot.key-file=" + keys.resolve("ballot.key"),
                        "--kentering.public-url=http://localhost:8080",
                        "--kentering.clock=machine",
                        "--kentering.clock-ahead=" + ahead,
                        "--kentering.mail.pause=" + pause);
    }
}
