package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.mail.LinkedMail;
import org.kentering.mail.MailAddress;
import org.kentering.mail.MailService;
import org.kentering.mail.OddMailServer;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.SettingsService;
import org.kentering.settings.Standing;
import org.kentering.testing.Rounds;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process is killed while it sends the invitations of a wave, the next one while it closes it, the next one while it
 * releases it; whoever comes after finishes. Everybody has one link, however often it was mailed; every answer is there
 * once; the release is the one that came of the same answers where nobody was killed. And when the key of the wave is
 * deleted, nothing in the memory of the process that has sent the links could make one again.
 */
class FinishesAfterKillIT {

    /** Each starts four processes. */
    private static final int ROUNDS = Rounds.LONG ? 10 : 1;

    private static final int PEOPLE = 400;
    private static final int ANSWERS = 300;
    private static final int BLOCK = 4 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("https://kentering[.]example/s/([A-Za-z0-9_-]+)");
    private static final String AT_ONCE = "PT0.1S";
    private static final String NEVER = "PT1H";

    /** After this time another process takes over what a dead one had claimed. */
    private static final String LATER = "PT4M";

    @TempDir
    Path folder;

    /** A wave with the links of its people, each by the address that it is sent to. */
    private record Asked(WaveId wave, byte[] key, Map<String, String> links) {}

    /** All that a release consists of. */
    private record Outcome(List<String> answers, List<String> cells) {}

    @AfterEach
    void signOut() {
        Standing.signOut();
    }

    @Test
    void whatWasBegunOnH2IsFinished() throws Exception {
        try (LoadDatabase stores = LoadDatabase.h2(Files.createDirectories(folder.resolve("data")))) {
            survives(stores);
        }
    }

    /** In the long form only: a server more. */
    @Test
    @EnabledIfSystemProperty(named = "kentering.loops", matches = "long")
    void whatWasBegunOnPostgresIsFinished() throws Exception {
        try (LoadDatabase stores = LoadDatabase.postgres(folder)) {
            survives(stores);
        }
    }

    private void survives(LoadDatabase stores) throws Exception {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        try (OddMailServer post = new OddMailServer()) {
            Outcome undisturbed;
            Asked asked;
            try (ConfigurableApplicationContext context = start(stores, keys)) {
                undisturbed = undisturbed(context, stores);
                asked = asked(context, OptionalInt.of(post.port()));
            }
            for (int round = 0; round < ROUNDS; round++) {
                int before = post.taken().size();
                killWhileItSends(stores, keys, post, before);
                finishSendingAndKillWhileItCloses(stores, keys, post, before, asked);
                assertThat(count(stores, "ballot_inbox", asked.wave()) + count(stores, "ballot_answer", asked.wave()))
                        .as("answers after the kill").isEqualTo(ANSWERS);
                finishClosingAndKillWhileItReleases(stores, keys, asked.wave());
                closedForGood(stores, keys, asked.wave());
                wholeOrNotAtAll(stores, asked.wave(), undisturbed);
                try (ConfigurableApplicationContext context = start(stores, keys)) {
                    assertThat(finishReleasing(context, stores, asked.wave())).isEqualTo(undisturbed);
                    asked = asked(context, OptionalInt.of(post.port()));
                }
            }
        }
    }

    /** The same answers, and nobody is killed. */
    private static Outcome undisturbed(ConfigurableApplicationContext context, LoadDatabase stores) throws SQLException {
        WaveId wave = asked(context, OptionalInt.empty()).wave();
        for (String work : List.of("over", "close", "undecided", "release")) {
            ProcessIdentity.run(() -> LoadProcess.work(context, work, wave.value().toString()));
        }
        Outcome outcome = outcome(stores, wave);
        assertThat(outcome.answers()).hasSize(ANSWERS);
        assertThat(outcome.cells()).anyMatch(cell -> !cell.contains("CLOSED"));
        return outcome;
    }

    private static ConfigurableApplicationContext start(LoadDatabase stores, Path keys) {
        return BallotWithMail.start(stores.url(), stores.user(), keys, NEVER, "PT0S");
    }

    /**
     * Everybody is asked and most have answered.
     *
     * @param post the port of the mail server, if anybody is to get a mail
     */
    private static Asked asked(ConfigurableApplicationContext context, OptionalInt post) {
        WaveId wave = new WaveId(UUID.randomUUID());
        ReportingTree tree = LoadWave.tree(PEOPLE);
        List<Voter> voters = new ArrayList<>();
        for (ReportingTree.Node leaf : tree.leaves()) {
            IntStream.range(0, leaf.invited()).forEach(i -> voters.add(
                    new Voter(UUID.randomUUID(), leaf.id(), InvitationChannel.MAIL, Language.EN)));
        }
        Standing.signIn("COMPLIANCE", "ADMIN");
        context.getBean(BallotService.class)
                .launch(wave, LoadWave.plan(tree), voters, SampleBallots.APPROVER, Optional.empty());
        byte[] key = context.getBean(WaveSecrets.class).key(wave).orElseThrow();
        List<Token> tokens = voters.stream().map(voter -> Token.derived(key, voter.subject())).toList();
        answer(context.getBean(BallotBox.class), tokens);
        Map<String, String> links = new LinkedHashMap<>();
        List<LinkedMail> mails = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            String address = "p" + i + "." + wave.value() + "@example.org";
            links.put(address, tokens.get(i).text());
            mails.add(new LinkedMail(
                    new MailAddress(address), Language.EN, BallotWithMail.Links.KIND, wave.value(),
                    voters.get(i).subject(), null));
        }
        if (post.isPresent()) {
            SettingsService settings = context.getBean(SettingsService.class);
            settings.changeMailServer(
                    new MailServerDraft("127.0.0.1", post.getAsInt(), MailSecurity.NONE, null, null, "Tide",
                            "tide@example.org", null, 60_000),
                    settings.settings().version());
            ProcessIdentity.run(() -> context.getBean(MailService.class).sendLinked(mails));
        }
        return new Asked(wave, key, links);
    }

    /** The same answers of the same groups each time. */
    private static void answer(BallotBox box, List<Token> tokens) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, tokens.size()).boxed().toList());
        Random random = new Random(3);
        Collections.shuffle(order, random);
        for (int place : order.subList(0, ANSWERS)) {
            BallotSheet sheet = box.look(tokens.get(place)).sheet().orElseThrow();
            Map<String, List<String>> filled = new HashMap<>();
            sheet.plan().items().forEach(item -> filled.put(item.key(), List.of(switch (item.kind()) {
                case AGREEMENT -> String.valueOf(1 + random.nextInt(5));
                case FREQUENCY, CHOICE -> String.valueOf(random.nextInt(item.options().size()));
                case TEXT -> "Words of " + place;
            })));
            assertThat(box.submit(tokens.get(place), sheet, UUID.randomUUID().toString(),
                    FilledPaper.read(sheet.plan(), filled), Language.EN)).isTrue();
        }
    }

    /** @param before how many mails had been taken when nobody sent any yet */
    private static void killWhileItSends(LoadDatabase stores, Path keys, OddMailServer post, int before) throws Exception {
        int wanted = ThreadLocalRandom.current().nextInt(1, PEOPLE - 100);
        try (LoadProcess process = LoadProcess.start(stores, keys, AT_ONCE, "PT0S")) {
            while (post.taken().size() - before < wanted) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            process.kill();
        }
    }

    private void finishSendingAndKillWhileItCloses(
            LoadDatabase stores, Path keys, OddMailServer post, int before, Asked asked) throws Exception {
        try (LoadProcess process = LoadProcess.start(stores, keys, AT_ONCE, LATER)) {
            await(() -> post.taken().size() - before >= PEOPLE
                    && new HashSet<>(post.recipients()).containsAll(asked.links().keySet()));
            everybodyHasOneLink(post, asked);
            process.finish("forget " + asked.wave().value());
            Path dump = folder.resolve(asked.wave().value() + ".hprof");
            process.finish("dump " + dump);
            nothingMakesALink(dump, keys, asked);
            Files.delete(dump);
            process.finish("over " + asked.wave().value());
            process.begin("close");
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(600));
            process.kill();
        }
    }

    private static void everybodyHasOneLink(OddMailServer post, Asked asked) {
        Map<String, Set<String>> messages = new HashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        List<String> taken = post.taken();
        List<String> recipients = post.recipients();
        List<String> ids = post.messageIds();
        for (int i = 0; i < recipients.size(); i++) {
            messages.computeIfAbsent(recipients.get(i), any -> new HashSet<>()).add(ids.get(i));
            Matcher link = LINK.matcher(taken.get(i).replace("=\n", ""));
            while (link.find()) {
                links.computeIfAbsent(recipients.get(i), any -> new HashSet<>()).add(link.group(1));
            }
        }
        asked.links().forEach((address, link) -> {
            assertThat(links.get(address)).as("links of one person").containsExactly(link);
            assertThat(messages.get(address)).as("messages that look like two").hasSize(1);
        });
        assertThat(asked.links().keySet().stream().map(messages::get).flatMap(Set::stream).distinct())
                .hasSize(asked.links().size());
    }

    /** What this process uses as a key now is found, so that the other one would be. */
    private static void nothingMakesALink(Path dump, Path keys, Asked asked) throws Exception {
        Mac sealing = Mac.getInstance("HmacSHA256");
        byte[] master = Base64.getDecoder().decode(Files.readString(keys.resolve("ballot.key")).strip());
        sealing.init(new SecretKeySpec(master, "HmacSHA256"));
        String known = latin1(sealing.doFinal("kentering ballot sealing 1".getBytes(StandardCharsets.UTF_8)));
        List<String> secrets = new ArrayList<>();
        secrets.add(latin1(asked.key()));
        secrets.add(Base64.getEncoder().withoutPadding().encodeToString(asked.key()));
        secrets.add(Base64.getUrlEncoder().withoutPadding().encodeToString(asked.key()));
        List<String> links = List.copyOf(asked.links().values());
        for (int place : List.of(0, PEOPLE / 2, PEOPLE - 1)) {
            secrets.add(links.get(place));
            secrets.add(latin1(Base64.getUrlDecoder().decode(links.get(place))));
            secrets.add(latin1(links.get(place).getBytes(StandardCharsets.UTF_16BE)));
        }
        List<String> all = new ArrayList<>(secrets);
        all.add(known);
        assertThat(found(dump, all)).containsExactly(all.indexOf(known));
    }

    /** Which of these byte sequences are in a file. */
    private static Set<Integer> found(Path file, List<String> sequences) throws IOException {
        Set<Integer> found = new TreeSet<>();
        int longest = sequences.stream().mapToInt(String::length).max().orElseThrow();
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String here = before + latin1(block);
                for (int i = 0; i < sequences.size(); i++) {
                    if (here.contains(sequences.get(i))) {
                        found.add(i);
                    }
                }
                before = here.substring(Math.max(0, here.length() - longest));
            }
        }
        return found;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void finishClosingAndKillWhileItReleases(LoadDatabase stores, Path keys, WaveId wave) throws Exception {
        try (LoadProcess process = LoadProcess.start(stores, keys, NEVER, "PT0S")) {
            process.finish("close");
            process.finish("undecided " + wave.value());
            process.begin("release");
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(800));
            process.kill();
        }
    }

    private static void closedForGood(LoadDatabase stores, Path keys, WaveId wave) throws SQLException {
        assertThat(count(stores, "ballot_inbox", wave)).isZero();
        assertThat(count(stores, "ballot_token", wave)).isZero();
        assertThat(count(stores, "ballot_answer", wave)).isEqualTo(ANSWERS);
        assertThat(count(stores, "ballot_comment", wave)).isEqualTo(ANSWERS);
        assertThat(rows(stores, "select lower(tidied || ' ' || key_deleted) from ballot_progress", wave))
                .containsExactly("true true");
        assertThat(keys.resolve("waves").resolve(wave.value() + ".key")).doesNotExist();
        assertThat(keys.resolve("waves").resolve(wave.value() + ".codes")).doesNotExist();
    }

    private static void wholeOrNotAtAll(LoadDatabase stores, WaveId wave, Outcome undisturbed) throws SQLException {
        String stage = rows(stores, "select stage from ballot_progress", wave).getFirst();
        assertThat(stage).isIn("IN_REVIEW", "RELEASED");
        boolean released = stage.equals("RELEASED");
        assertThat(count(stores, "ballot_release", wave)).isEqualTo(released ? 1 : 0);
        assertThat(count(stores, "published_cell", wave)).isEqualTo(released ? undisturbed.cells().size() : 0);
    }

    private static Outcome finishReleasing(ConfigurableApplicationContext context, LoadDatabase stores, WaveId wave)
            throws SQLException {
        BallotService ballots = context.getBean(BallotService.class);
        ProcessIdentity.run(ballots::releaseUndecided);
        assertThat(ProcessIdentity.call(() -> ballots.verify(wave)).get(wave).genuine()).isTrue();
        assertThat(count(stores, "ballot_release", wave)).isOne();
        return outcome(stores, wave);
    }

    private static Outcome outcome(LoadDatabase stores, WaveId wave) throws SQLException {
        return new Outcome(
                rows(stores, "select leaf || ' ' || answers from ballot_answer", wave),
                rows(stores, "select tier || ' ' || body from published_cell", wave));
    }

    private static int count(LoadDatabase stores, String table, WaveId wave) throws SQLException {
        return rows(stores, "select 'row' from " + table, wave).size();
    }

    /** What a query says of a wave, in order. */
    private static List<String> rows(LoadDatabase stores, String query, WaveId wave) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = stores.connect();
                PreparedStatement statement = connection.prepareStatement(query + " where ballot_id = ?")) {
            statement.setObject(1, wave.value());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static void await(BooleanSupplier event) throws InterruptedException {
        Instant last = Instant.now().plus(PATIENCE);
        while (!event.getAsBoolean()) {
            assertThat(Instant.now()).as("it takes too long").isBefore(last);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
