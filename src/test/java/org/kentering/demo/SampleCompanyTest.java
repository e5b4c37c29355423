package org.kentering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.Application;
import org.kentering.identity.AccountId;
import org.kentering.identity.SignedIn;
import org.kentering.kernel.InstallationClock;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The sample company, made as its first start makes it, on H2 in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCompanyTest {

    private ConfigurableApplicationContext company;

    @BeforeAll
    void start(@TempDir Path folder) {
        company = start(folder, "sample");
    }

    static ConfigurableApplicationContext start(Path folder, String database) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + database
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--kentering.key-file=" + folder.resolve("installation.key"),
                        "--kentering.ballot.key-file=" + folder.resolve("ballot.key"),
                        "--kentering.demo=true");
    }

    @AfterAll
    void stop() {
        company.close();
    }

    @Test
    void standsInTheThirdPhaseToday() {
        signIn("zoe.vermeulen");
        assertThat(frame().phase()).isEqualTo(PhaseKey.ENABLE_PILOT);
        assertThat(company.getBean(InstallationClock.class).offset()).isZero();
    }

    private void signIn(String person) {
        String email = Story.read().address(person);
        UUID id = company.getBean(JdbcClient.class)
                .sql("select id from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(new AccountId(id), email), null, List.of()));
    }

    private ProgrammeFrame frame() {
        return company.getBean(ProgrammeService.class).open("north");
    }
}
