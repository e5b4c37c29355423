package org.kentering.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.kentering.Application;
import org.kentering.identity.AccountId;
import org.kentering.identity.SignedIn;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A demo that was started on H2 in memory, for tests. The database outlives it, so that it can be started again. */
final class FirstStart {

    private final ConfigurableApplicationContext application;

    private FirstStart(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static FirstStart in(Path folder, String database) {
        return new FirstStart(new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + database
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--kentering.key-file=" + folder.resolve("installation.key"),
                        "--kentering.ballot.key-file=" + folder.resolve("ballot.key"),
                        "--kentering.demo=true"));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Signs somebody in and opens the programme. */
    ProgrammeFrame as(String person) {
        String email = Story.read().address(person);
        UUID id = bean(JdbcClient.class)
                .sql("select id from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(new AccountId(id), email), null, List.of()));
        return bean(ProgrammeService.class).open("north");
    }

    boolean signsIn(String email, String password) {
        String hash = bean(JdbcClient.class)
                .sql("select password_hash from account where email = ?")
                .param(email)
                .query(String.class)
                .single();
        return bean(PasswordEncoder.class).matches(password, hash);
    }

    List<WaveRow> waves(ProgrammeFrame frame) {
        return bean(WaveService.class).waves(frame.id());
    }

    void stop() {
        application.close();
    }
}
