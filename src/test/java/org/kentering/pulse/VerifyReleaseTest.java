package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.VerifyRelease;
import org.kentering.ballot.WaveId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** R23: a release can be verified by a command; one changed cell is found. */
@KenteringTest
class VerifyReleaseTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    Environment environment;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private WaveId first;
    private WaveId second;

    @BeforeEach
    void twoReleases() {
        PulseCompany company = new PulseCompany(world, context);
        first = company.released(company.draft(), 0.9, 2.4, 1);
        company.daysLater(20);
        company.people(company.machining, 1);
        second = company.released(company.draft(), 0.9, 3.6, 2);
    }

    @Test
    void whatWasSignedIsFoundAsItWas() {
        assertThat(verify()).isZero();
        assertThat(said()).contains(first.value() + "  is exactly", second.value() + "  is exactly", "2 of 2");
        assertThat(said()).contains("Comments: as signed.", "Everything was computed again from the answers.");
        assertThat(verify(second.value().toString())).isZero();
    }

    /** A page reads thousands of rows, and most have few values: empty ones double what is read. */
    @Test
    void whatACellDoesNotHaveIsNotStored() {
        assertThat(world.jdbc().sql("select body from published_cell").query(String.class).list())
                .hasSizeGreaterThan(50)
                .anyMatch(body -> body.contains("CLOSED"))
                .noneMatch(body -> body.contains("null") || body.contains("[]"));
    }

    /** Earlier versions wrote down what a cell does not have; their releases stand. */
    @Test
    void whatEarlierVersionsStoredIsTheSame() {
        assertThat(world.jdbc().sql("""
                        update published_cell set body = '{"cannotJudge":null,"distribution":[],"favourable":null,'
                            || '"level":null,"mean":null,"options":[],"otherAnswers":null,"people":null,'
                            || substring(body from 2) where tier = 'CLOSED'""").update()).isPositive();
        assertThat(verify()).isZero();
    }

    @Test
    void oneChangedCellIsFound() {
        int changed = world.jdbc().sql("""
                        update published_cell set body = replace(body, '"percent":', '"percent":1')
                        where ballot_id = ? and item_key = 'P1' and tier = 'FULL'""")
                .param(second.value()).update();
        assertThat(changed).isEqualTo(1);
        assertThat(verify()).isEqualTo(1);
        assertThat(said()).contains(first.value() + "  is exactly", second.value() + "  IS NOT", "1 of 2");
        assertThat(said()).contains("The released values are no longer those of the certificate.");
        assertThat(verify(first.value().toString())).isZero();
    }

    @Test
    void aCellUnderAnotherTierIsFound() {
        world.jdbc().sql("update published_cell set tier = 'FULL' where ballot_id = ? and item_key = 'P1' and tier <> 'FULL'")
                .param(first.value()).update();
        assertThat(verify(first.value().toString())).isEqualTo(1);
    }

    @Test
    void aWaveWithoutAReleaseIsSaid() {
        assertThat(verify(UUID.randomUUID().toString())).isEqualTo(1);
        assertThat(verify("nonsense")).isEqualTo(1);
        assertThat(said()).contains("There is no such release.");
    }

    private int verify(String... wave) {
        List<String> arguments = new ArrayList<>(List.of(wave));
        for (String setting : List.of(
                "spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                "kentering.key-file", "kentering.ballot.key-file")) {
            arguments.add("--" + setting + "=" + environment.getProperty(setting, ""));
        }
        said.reset();
        return VerifyRelease.run(
                new PrintStream(said, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
