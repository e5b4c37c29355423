package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.Language;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bytes of the file say, when the database itself has long forgotten it. */
class DatabaseFileIT {

    private static final int ASKED = 3_000;
    private static final int ANSWERED = 300;

    @TempDir
    Path folder;

    /** What is written anew is compressed; whatever still lies there in plain is what was not removed. */
    @Test
    void afterTheStopTheFileHoldsNeitherCodesNorTheBoxOfAClosedWave() throws IOException {
        try (LoadDatabase stores = LoadDatabase.h2(folder)) {
            WaveId wave = new WaveId(UUID.randomUUID());
            List<String> hashes = new ArrayList<>();
            try (ConfigurableApplicationContext application = LoadWave.start(stores, folder)) {
                LoadWave.asTheInstallation(() -> {
                    List<Token> links = launch(application.getBean(BallotService.class), wave);
                    links.forEach(link -> hashes.add(link.hash()));
                    answer(application.getBean(BallotBox.class), links.subList(0, ANSWERED));
                });
                assertThat(in(file(), hashes)).hasSize(ASKED);
                assertThat(in(file(), words())).hasSize(ANSWERED);
                LoadWave.asTheInstallation(() -> close(application, wave));
                assertThat(count(application, "ballot_token") + count(application, "ballot_inbox")).isZero();
                assertThat(count(application, "ballot_comment")).isEqualTo(ANSWERED);
            }
            String left = file();
            assertThat(in(left, hashes)).as("codes").isEmpty();
            assertThat(in(left, words()).filter(words -> left.indexOf(words) != left.lastIndexOf(words)))
                    .as("beside the comment, as a part of an answer")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/kentering;WRITE_DELAY=0, true",
        "jdbc:h2:~/kentering, true",
        "JDBC:H2:/var/lib/kentering, true",
        "jdbc:h2:mem:shared, false",
        "jdbc:h2:tcp://localhost/kentering, false",
        "jdbc:h2:ssl://localhost/kentering, false",
        "jdbc:postgresql://localhost/kentering, false",
        ", false"
    })
    void onlyAFileOfItsOwnIsEnded(String url, boolean ours) {
        assertThat(DatabaseFile.isOurs(url)).isEqualTo(ours);
    }

    private static List<Token> launch(BallotService service, WaveId wave) {
        ReportingTree tree = LoadWave.tree(ASKED);
        List<Voter> voters = tree.leaves().stream()
                .flatMap(leaf -> Stream.generate(() -> new Voter(
                                UUID.randomUUID(), leaf.id(), InvitationChannel.MAIL, Language.NL))
                        .limit(leaf.invited()))
                .toList();
        service.launch(wave, LoadWave.plan(tree), voters, SampleBallots.APPROVER, Optional.empty());
        return voters.stream()
                .map(voter -> service.linkToken(wave, voter.subject()).orElseThrow())
                .toList();
    }

    private static void answer(BallotBox box, List<Token> links) {
        List<String> words = words();
        for (int i = 0; i < links.size(); i++) {
            BallotSheet sheet = box.look(links.get(i)).sheet().orElseThrow();
            FilledPaper paper = FilledPaper.read(sheet.plan(), Map.of("C1", List.of(words.get(i))));
            assertThat(box.submit(links.get(i), sheet, "form", paper, Language.NL)).isTrue();
        }
    }

    private static void close(ConfigurableApplicationContext application, WaveId wave) {
        InstallationClock clock = application.getBean(InstallationClock.class);
        clock.turnTo(clock.instant().plus(Duration.ofDays(15)));
        BallotService service = application.getBean(BallotService.class);
        service.closeDue();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);
    }

    private static long count(ConfigurableApplicationContext application, String table) {
        return application.getBean(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> words() {
        return IntStream.range(0, ANSWERED).mapToObj("canary %04d sings"::formatted).toList();
    }

    private static Stream<String> in(String file, List<String> canaries) {
        return canaries.stream().filter(file::contains);
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("kentering.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
