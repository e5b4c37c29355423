package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.testing.Rounds;
import org.kentering.testing.SampleKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A wave from launch to purge, on a real database. */
@SpringBootTest(
        classes = BallotContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:ballotbox;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000",
            "spring.datasource.username=kentering",
            "spring.datasource.password="
        })
class BallotBoxTest {

    static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID APPROVER = UUID.randomUUID();

    private static Path keys;

    @Autowired
    private BallotService service;

    @Autowired
    private BallotBox box;

    @Autowired
    private StatementLog statements;

    @Autowired
    private InstallationKey key;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private InstallationClock clock;

    @Autowired
    JdbcClient sql;

    private SecurityContext before;
    private List<Voter> voters;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) throws IOException {
        keys = Files.createTempDirectory("ballot").resolve("keys");
        registry.add("kentering.ballot.key-file", () -> keys.resolve("ballot.key").toString());
    }

    @BeforeEach
    void asTheInstallation() {
        before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(ProcessIdentity.call(SecurityContextHolder::getContext));
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        voters = SampleBallots.voters();
    }

    @AfterEach
    void asBefore() {
        SecurityContextHolder.setContext(before);
        clock.reset();
    }

    // Launch

    @Test
    void everybody_gets_one_code_that_only_its_hash_is_stored_of() {
        WaveId wave = launched();

        List<String> hashes = hashes(wave);
        int spare = 2 + 2 + 2;
        assertThat(hashes).hasSize(SampleBallots.INVITED + spare).doesNotHaveDuplicates();
        Set<String> links = new TreeSet<>();
        for (Voter voter : voters) {
            Token token = service.linkToken(wave, voter.subject()).orElseThrow();
            assertThat(token.text()).matches("[A-Za-z0-9_-]{32}");
            assertThat(service.linkToken(wave, voter.subject())).contains(token);
            assertThat(hashes).doesNotContain(token.text());
            if (voter.channel() == InvitationChannel.MAIL) {
                assertThat(hashes).contains(token.hash());
                links.add(token.text());
            } else {
                assertThat(hashes).doesNotContain(token.hash());
            }
        }
        assertThat(links).hasSize(SampleBallots.MACHINISTS + SampleBallots.CLERKS);
    }

    @Test
    void codes_lie_in_an_order_of_their_own() {
        WaveId wave = launched();

        List<String> byVoter = voters.stream()
                .filter(voter -> voter.channel() == InvitationChannel.MAIL)
                .map(voter -> service.linkToken(wave, voter.subject()).orElseThrow().hash())
                .toList();
        List<String> stored = hashes(wave).stream().filter(byVoter::contains).toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(byVoter).isNotEqualTo(byVoter);
    }

    @Test
    void no_link_can_be_derived_once_the_key_is_deleted() {
        WaveId wave = launched();
        UUID subject = voters.getFirst().subject();

        service.deleteKey(wave);

        assertThat(service.linkToken(wave, subject)).isEmpty();
        assertThat(keys.resolve("waves").resolve(wave.value() + ".key")).doesNotExist();
    }

    @Test
    void a_key_is_gone_after_72_hours_whether_the_mails_are_sent_or_not() {
        WaveId wave = launched();

        clock.turnTo(OPENS.plus(Duration.ofHours(47)));
        service.purge();
        assertThat(service.linkToken(wave, voters.getFirst().subject())).isPresent();
        assertThat(service.paperCodes(wave)).isNotEmpty();

        clock.turnTo(OPENS.plus(Duration.ofHours(48)).plusSeconds(60));
        service.purge();
        assertThat(service.linkToken(wave, voters.getFirst().subject())).isEmpty();
        assertThatThrownBy(() -> service.paperCodes(wave)).isInstanceOf(Refusal.class);
    }

    @Test
    void secrets_lie_sealed_outside_the_database_for_their_owner_only() throws IOException {
        WaveId wave = launched();

        for (Path file : List.of(
                keys.resolve("ballot.key"),
                keys.resolve("waves").resolve(wave.value() + ".key"),
                keys.resolve("waves").resolve(wave.value() + ".codes"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        String sealed = Files.readString(keys.resolve("waves").resolve(wave.value() + ".codes"), StandardCharsets.ISO_8859_1);
        for (PaperCode code : service.paperCodes(wave)) {
            assertThat(sealed).doesNotContain(code.token().text());
        }
    }

    @Test
    void a_launch_that_is_rolled_back_leaves_no_secret() {
        WaveId wave = new WaveId(UUID.randomUUID());

        transactions.executeWithoutResult(status -> {
            service.launch(wave, SampleBallots.plan(OPENS), voters, SampleBallots.APPROVER, Optional.empty());
            assertThat(keys.resolve("waves").resolve(wave.value() + ".key")).exists();
            status.setRollbackOnly();
        });

        assertThat(keys.resolve("waves").resolve(wave.value() + ".key")).doesNotExist();
        assertThat(hashes(wave)).isEmpty();
    }

    @Test
    void paper_codes_are_gone_after_72_hours_although_the_key_went_earlier() {
        WaveId wave = launched();
        service.deleteKey(wave);

        clock.turnTo(OPENS.plus(Duration.ofHours(47)));
        service.purge();
        assertThat(service.paperCodes(wave)).isNotEmpty();

        clock.turnTo(OPENS.plus(Duration.ofHours(48)).plusSeconds(60));
        service.purge();
        assertThat(keys.resolve("waves").resolve(wave.value() + ".codes")).doesNotExist();
        assertThatThrownBy(() -> service.paperCodes(wave)).isInstanceOf(Refusal.class);
    }

    @Test
    void every_group_has_spare_codes_although_everybody_in_it_is_reached_by_mail() {
        WaveId wave = launched();

        assertThat(service.codeCounts(wave))
                .containsExactlyInAnyOrder(
                        new CodeCount(SampleBallots.MACHINING, 0, 2, 0),
                        new CodeCount(SampleBallots.OFFICE, 0, 2, 0),
                        new CodeCount(SampleBallots.STORES, 7, 2, 0));
        assertThat(service.paperCodes(wave).stream().collect(Collectors.groupingBy(
                        code -> code.place().leaf(), Collectors.counting())))
                .isEqualTo(Map.of(SampleBallots.MACHINING, 2L, SampleBallots.OFFICE, 2L, SampleBallots.STORES, 9L));
        assertThat(Codes.spare(100)).isEqualTo(5);
        assertThat(Codes.spare(101)).isEqualTo(6);
    }

    @Test
    void paper_codes_have_spares_and_are_shown_until_they_are_printed() {
        WaveId wave = launched();

        List<PaperCode> codes = ofTheStores(wave);
        assertThat(codes).hasSize(SampleBallots.STOREKEEPERS + 2);
        assertThat(codes.getFirst().address("https://pulse.example.org/"))
                .isEqualTo("https://pulse.example.org/s/" + codes.getFirst().token().text());
        assertThat(service.codeCounts(wave)).contains(new CodeCount(SampleBallots.STORES, 7, 2, 0));

        service.codesPrinted(wave);
        service.codesDestroyed(wave, SampleBallots.STORES, 3);

        assertThatThrownBy(() -> service.paperCodes(wave)).isInstanceOf(Refusal.class);
        assertThat(service.codeCounts(wave)).contains(new CodeCount(SampleBallots.STORES, 7, 2, 3));
        assertThatThrownBy(() -> service.codesDestroyed(wave, SampleBallots.STORES, 7)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_group_of_fewer_than_k_is_not_asked() {
        Thresholds council = new Thresholds(8, 15, 8);
        BallotPlan plan = SampleBallots.plan("core", OPENS, council);

        assertThatThrownBy(() -> service.launch(new WaveId(UUID.randomUUID()), plan, voters,

                SampleBallots.APPROVER, Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason().arguments())
                        .containsExactly("Stores", 7, 8));
    }

    @Test
    void a_series_keeps_its_thresholds() {
        String series = "series-" + UUID.randomUUID();
        service.launch(new WaveId(UUID.randomUUID()), SampleBallots.plan(series, OPENS, Thresholds.STANDARD), voters,
                SampleBallots.APPROVER, Optional.empty());
        BallotPlan stricter = SampleBallots.plan(series, OPENS, Thresholds.WORKS_COUNCIL);

        assertThatThrownBy(() -> service.launch(new WaveId(UUID.randomUUID()), stricter, SampleBallots.voters(),

                SampleBallots.APPROVER, Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.launch.thresholds"));
    }

    @Test
    void the_voters_are_those_that_the_plan_counts() {
        List<Voter> oneLess = voters.subList(1, voters.size());

        assertThatThrownBy(() -> service.launch(new WaveId(UUID.randomUUID()), SampleBallots.plan(OPENS), oneLess,

                SampleBallots.APPROVER, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // Answering

    @Rounds
    void fifty_at_once_with_one_code_leave_one_answer() throws Exception {
        WaveId wave = open();
        Token token = service.linkToken(wave, voters.getFirst().subject()).orElseThrow();
        BallotSheet sheet = box.look(token).sheet().orElseThrow();
        List<Boolean> stored = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String nonce = "form " + i;
                all.add(threads.submit(() -> box.submit(token, sheet, nonce, FilledPaper.empty(), Language.NL)));
            }
            for (Future<Boolean> one : all) {
                stored.add(one.get());
            }
        }
        assertThat(stored).containsOnlyOnce(true);
        assertThat(count("ballot_inbox", wave)).isEqualTo(1);
    }

    @Test
    void participation_is_told_once_a_day_in_steps_and_not_while_few_have_answered() {
        WaveId wave = open();
        answer(wave, 0, 9, "A1", "4");
        service.countParticipation();
        assertThat(service.participation(wave)).isEmpty();

        // The day was counted with nine: the tenth answer shows on no screen before tomorrow.
        answer(wave, 9, 22, "A1", "4");
        service.countParticipation();
        assertThat(service.participation(wave)).isEmpty();

        clock.turnTo(clock.instant().plus(1, ChronoUnit.DAYS));
        service.countParticipation();
        assertThat(service.participation(wave).orElseThrow().percent()).isEqualTo(52);
        answer(wave, 22, 34, "A1", "4");
        service.countParticipation();
        assertThat(service.participation(wave).orElseThrow().percent()).isEqualTo(52);

        clock.turnTo(clock.instant().plus(1, ChronoUnit.DAYS));
        service.countParticipation();
        assertThat(service.participation(wave).orElseThrow().percent()).isEqualTo(78);
    }

    // Closing

    @Test
    void nobody_closes_early() {
        WaveId wave = open();
        answer(wave, 0, 10, "A1", "4");

        clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS).minusSeconds(1));
        service.closeDue();

        assertThat(service.status(wave)).isEqualTo(BallotStatus.OPEN);
        assertThat(count("ballot_inbox", wave)).isEqualTo(10);
    }

    @Test
    void a_close_moves_everything_and_leaves_no_trace_of_codes() {
        WaveId wave = open();
        answer(wave, 0, 30, "A1", "4");
        List<String> inBox = ids("ballot_inbox", wave);

        closed(wave);

        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);
        assertThat(count("ballot_token", wave)).isZero();
        assertThat(count("ballot_inbox", wave)).isZero();
        assertThat(count("ballot_answer", wave)).isEqualTo(30);
        assertThat(ids("ballot_answer", wave)).doesNotContainAnyElementsOf(inBox);
        assertThat(service.linkToken(wave, voters.getFirst().subject())).isEmpty();
        assertThat(sql.sql("select tidied from ballot_progress where ballot_id = ?")
                .param(wave.value()).query(Boolean.class).single()).isTrue();
    }

    @Test
    void answers_and_comments_lie_in_orders_of_their_own() {
        WaveId wave = open();
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "C1", "comment " + i);
        }
        closed(wave);

        List<String> comments = sql.sql("select words from ballot_comment where ballot_id = ?")
                .param(wave.value()).query(String.class).list();
        List<String> written = IntStream.range(0, 34).mapToObj(i -> "comment " + i).toList();
        assertThat(comments).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
    }

    /** Whether somebody answered early or late is not told by where the answer, or the comment, ends up lying. */
    @Test
    void where_an_answer_lies_does_not_depend_on_when_it_came() {
        double ofAnswers = 0;
        double ofComments = 0;
        int rounds = Rounds.LONG ? 1_000 : 60;
        for (int round = 0; round < rounds; round++) {
            voters = SampleBallots.voters();
            clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
            WaveId wave = open();
            for (int i = 0; i < 34; i++) {
                handIn(service.linkToken(wave, voters.get(i).subject()).orElseThrow(), Map.of(
                        "A1", List.of(String.valueOf(1 + i % 5)),
                        "U1", List.of(String.valueOf(i / 5 % 3)),
                        "B1", List.of(String.valueOf(i / 15)),
                        "C1", List.of("comment " + i)), Language.NL);
            }
            List<Integer> came = sql.sql("select answers from ballot_inbox where ballot_id = ? order by " + whereItLies())
                    .param(wave.value()).query(String.class).list().stream().map(BallotBoxTest::number).toList();
            assertThat(correlation(came)).as("in the box they lie as they came, so this finds an order").isGreaterThan(0.99);
            closed(wave);
            ofAnswers += correlation(sql.sql(
                            "select answers from ballot_answer where ballot_id = ? order by " + whereItLies())
                    .param(wave.value()).query(String.class).list().stream().map(BallotBoxTest::number).toList());
            ofComments += correlation(sql.sql(
                            "select words from ballot_comment where ballot_id = ? order by " + whereItLies())
                    .param(wave.value()).query(String.class).list().stream()
                    .map(words -> Integer.valueOf(words.substring("comment ".length()))).toList());
        }
        assertThat(ofAnswers / rounds).as("mean of Spearman's rho over " + rounds + " waves").isBetween(-0.1, 0.1);
        assertThat(ofComments / rounds).as("the same for comments").isBetween(-0.1, 0.1);
    }

    /** The column that says where a row lies in its table. */
    String whereItLies() {
        return "_rowid_";
    }

    private static int number(String answers) {
        JsonNode chosen = JsonMapper.shared().readTree(answers);
        return chosen.get("A1").get(0).asInt() - 1 + 5 * chosen.get("U1").get(0).asInt()
                + 15 * chosen.get("B1").get(0).asInt();
    }

    /** Spearman's rho of numbers from 0 on, each once, with the order in which they stand. */
    private static double correlation(List<Integer> order) {
        double squares = 0;
        for (int place = 0; place < order.size(); place++) {
            squares += Math.pow(order.get(place) - place, 2);
        }
        double n = order.size();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    @Test
    void a_close_that_stops_at_any_statement_is_finished_by_the_next_one_with_the_same_result() {
        boolean stopped = true;
        int statement = 0;
        for (; stopped; statement++) {
            voters = SampleBallots.voters();
            clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
            WaveId wave = open();
            answer(wave, 0, 30, "C1", "words");
            clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS));
            stopped = statements.withoutDatabaseAfter(statement, () -> asFarAsItGoes(service::closeDue));

            service.closeDue();
            List<String> first = ids("ballot_answer", wave);
            service.closeDue();

            assertThat(first).as("stopped at statement %d", statement).hasSize(30);
            assertThat(ids("ballot_answer", wave)).isEqualTo(first);
            assertThat(count("ballot_comment", wave)).as("stopped at statement %d", statement).isEqualTo(30);
            assertThat(count("ballot_inbox", wave)).isZero();
            assertThat(count("ballot_token", wave)).isZero();
            assertThat(sql.sql("select tidied from ballot_progress where ballot_id = ?")
                            .param(wave.value()).query(Boolean.class).single())
                    .isTrue();
        }
        assertThat(statement).as("statements that a close takes").isGreaterThan(10);
    }

    @Test
    void a_release_that_stops_at_any_statement_is_done_anew_with_the_same_result() {
        WaveId wave = closedWith(34);
        int statement = 0;
        while (statements.withoutDatabaseAfter(
                statement, () -> asFarAsItGoes(() -> service.release(wave, APPROVER, null)))) {
            assertThat(service.status(wave)).as("stopped at statement %d", statement).isEqualTo(BallotStatus.IN_REVIEW);
            assertThat(service.cells(wave)).isEmpty();
            assertThat(count("ballot_answer", wave)).isEqualTo(34);
            statement++;
        }

        assertThat(statement).as("statements that a release takes").isGreaterThan(10);
        assertThat(service.status(wave)).isEqualTo(BallotStatus.RELEASED);
        assertThat(genuine(wave)).isTrue();
    }

    @Rounds
    void answers_that_come_during_the_close_are_stored_or_refused_but_never_lost() throws Exception {
        WaveId wave = open();
        Map<Integer, Token> tokens = new TreeMap<>();
        for (int i = 0; i < 34; i++) {
            tokens.put(i, service.linkToken(wave, voters.get(i).subject()).orElseThrow());
        }
        BallotSheet sheet = box.look(tokens.get(0)).sheet().orElseThrow();
        clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS).minusMillis(60));
        int stored = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(35)) {
            List<Future<Boolean>> all = new ArrayList<>();
            tokens.forEach((number, token) -> all.add(threads.submit(() -> {
                Thread.sleep(number * 4L);
                return box.submit(token, sheet, "form", FilledPaper.empty(), Language.EN);
            })));
            Future<?> close = threads.submit(() -> ProcessIdentity.run(() -> {
                while (service.status(wave) != BallotStatus.IN_REVIEW) {
                    service.closeDue();
                }
            }));
            for (Future<Boolean> one : all) {
                stored += one.get() ? 1 : 0;
            }
            close.get();
        }
        assertThat(count("ballot_answer", wave)).isEqualTo(stored);
        assertThat(count("ballot_inbox", wave)).isZero();
    }

    @Rounds
    void a_close_waits_for_a_submit_that_has_begun() throws Exception {
        WaveId wave = open();
        Token token = service.linkToken(wave, voters.getFirst().subject()).orElseThrow();
        BallotSheet sheet = box.look(token).sheet().orElseThrow();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> submit = threads.submit(() -> transactions.execute(status -> {
                boolean stored = box.submit(token, sheet, "form", FilledPaper.empty(), Language.EN);
                begun.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
                return stored;
            }));
            begun.await();
            Future<?> close = threads.submit(() -> ProcessIdentity.run(() -> closed(wave)));
            assertThatThrownBy(() -> close.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayEnd.countDown();
            assertThat(submit.get()).isTrue();
            close.get();
        }
        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);
        assertThat(count("ballot_answer", wave)).isEqualTo(1);
        assertThat(count("ballot_inbox", wave)).isZero();
    }

    @Test
    void what_is_stored_of_an_answer_is_this_and_nothing_more() {
        assertThat(columns("ballot_token")).containsExactlyInAnyOrder(
                "hash", "ballot_id", "leaf", "first_category", "second_category", "used", "nonce_hash");
        assertThat(columns("ballot_inbox")).containsExactlyInAnyOrder(
                "id", "ballot_id", "leaf", "first_category", "second_category", "answers", "comments");
        assertThat(columns("ballot_answer")).containsExactlyInAnyOrder(
                "id", "ballot_id", "leaf", "first_category", "second_category", "answers");
        assertThat(columns("ballot_comment")).containsExactlyInAnyOrder(
                "id", "ballot_id", "cell", "item_key", "words", "rare_language", "verdict", "reason", "replacement");
    }

    @Test
    void a_wave_that_divides_by_an_attribute_shows_its_categories_company_wide() {
        FlatAttribute attribute = new FlatAttribute("job", SampleBallots.text("Functie", "Job", "Funktion"), List.of(
                new FlatAttribute.Category(
                        FlatAttribute.category("job", "user"), SampleBallots.text("Gebruiker", "User", "Nutzer"), 20)));
        CellId user = attribute.categories().getFirst().id();
        List<Crowd> crowds = List.of(
                new Crowd(new Place(SampleBallots.MACHINING, List.of(user)), 15),
                new Crowd(new Place(SampleBallots.MACHINING, List.of(attribute.unspecified())), 7),
                new Crowd(new Place(SampleBallots.OFFICE, List.of(user)), 5),
                new Crowd(new Place(SampleBallots.OFFICE, List.of(attribute.unspecified())), 7),
                new Crowd(new Place(SampleBallots.STORES, List.of(attribute.unspecified())), 7));
        BallotPlan without = SampleBallots.plan(OPENS);
        BallotPlan plan = new BallotPlan(
                without.title(), without.purpose(), without.series(), without.tree(), List.of(attribute), crowds,
                without.items(), without.thresholds(), without.opens(), without.closes(), without.deleteOn(),
                without.zone(), without.contact());
        assertThat(BallotPlan.read(plan.canonical()).fingerprint()).isEqualTo(plan.fingerprint());
        assertThat(plan.fingerprint()).isNotEqualTo(without.fingerprint());
        List<Voter> divided = new ArrayList<>();
        crowds.forEach(crowd -> IntStream.range(0, crowd.invited()).forEach(any -> divided.add(
                new Voter(UUID.randomUUID(), crowd.place(), InvitationChannel.MAIL, Language.NL))));
        WaveId wave = new WaveId(UUID.randomUUID());
        service.launch(wave, plan, divided, SampleBallots.APPROVER, Optional.empty());
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        for (int i = 0; i < divided.size(); i++) {
            Token token = service.linkToken(wave, divided.get(i).subject()).orElseThrow();
            assertThat(box.look(token).sheet().orElseThrow().place()).isEqualTo(divided.get(i).place());
            handIn(token, "A1", String.valueOf(i % 5 + 1), Language.NL);
        }
        closed(wave);
        service.release(wave, APPROVER, null);

        PublishedCell users = cells(wave, "A1").get(user);
        assertThat(users.people()).isEqualTo(PrintedCount.about(20));
        assertThat(users.mean()).isNotNull();
        assertThat(cells(wave, "A1")).doesNotContainKey(attribute.unspecified());
        assertThat(genuine(wave)).isTrue();
        int changed = sql.sql("update published_cell set body = replace(body, '3.0', '3.2') where ballot_id = ? and cell = ?")
                .params(wave.value(), user.value()).update();
        assertThat(changed).isPositive();
        assertThat(genuine(wave)).isFalse();
    }

    /** What docs/operating.md says about backups: hashes and the box while a wave is open, neither after it, never a person. */
    @Test
    void a_backup_of_an_open_wave_holds_hashes_and_the_box_and_one_made_later_neither() {
        WaveId wave = open();
        Set<String> people = voters.stream().map(voter -> voter.subject().toString()).collect(Collectors.toSet());
        Set<String> links = voters.stream()
                .map(voter -> service.linkToken(wave, voter.subject()).orElseThrow().text())
                .collect(Collectors.toSet());
        List<String> hashes = hashes(wave);
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "C1", "canary " + i);
        }
        assertThat(tablesWith(links)).as("links").isEmpty();
        assertThat(tablesWith(people)).as("who was asked").isEmpty();
        assertThat(tablesWith(hashes)).containsExactly("ballot_token");
        assertThat(tablesWith(Set.of("canary"))).containsExactly("ballot_inbox");

        closed(wave);
        assertThat(tablesWith(hashes)).isEmpty();
        assertThat(tablesWith(Set.of("canary"))).containsExactly("ballot_comment");
        clock.turnTo(OPENS.plus(Duration.ofDays(75)));
        service.purge();
        assertThat(tablesWith(Set.of("canary"))).as("never decided").isEmpty();
        assertThat(count("ballot_answer", wave)).isZero();
    }

    @Test
    void a_place_that_the_plan_does_not_know_is_refused() {
        List<Voter> strangers = new ArrayList<>(voters);
        Voter first = strangers.removeFirst();
        strangers.add(new Voter(first.subject(), new Place(first.leaf(), List.of(FlatAttribute.category("a", "b"))),
                first.channel(), first.language()));
        assertThatThrownBy(() -> service.launch(
                        new WaveId(UUID.randomUUID()), SampleBallots.plan(OPENS), strangers, SampleBallots.APPROVER, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // Review and release

    @Test
    void a_wave_from_its_launch_to_its_results() {
        statements.clear();
        WaveId wave = open();
        answer(wave, 0, 34, "A1", "4");
        handIn(ofTheStores(wave).subList(0, 5), "A1", "2");
        closed(wave);
        assertThat(service.cells(wave)).isEmpty();

        service.release(wave, APPROVER, null);

        Map<CellId, PublishedCell> cells = cells(wave, "A1");
        assertThat(cells.keySet()).isEqualTo(SampleBallots.tree().ids());
        PublishedCell company = cells.get(SampleBallots.COMPANY);
        assertThat(company.people()).isEqualTo(PrintedCount.exactly(39));
        assertThat(company.mean()).isNotNull();
        assertThat(cells.get(SampleBallots.MACHINING).people()).isEqualTo(PrintedCount.about(20));
        assertThat(service.status(wave)).isEqualTo(BallotStatus.RELEASED);
        assertThat(service.turnout(wave))
                .containsEntry(SampleBallots.COMPANY, ParticipationClass.FOUR_FIFTHS_OR_MORE)
                .doesNotContainKey(SampleBallots.STORES);
        ReleaseCertificate certificate = service.certificate(wave);
        assertThat(certificate.approver()).isEqualTo(APPROVER);
        assertThat(certificate.smallestSupport()).isGreaterThanOrEqualTo(5);
        assertThat(certificate.used()).isEqualTo(39);
        assertThat(certificate.codes()).contains(new CodeCount(SampleBallots.STORES, 7, 2, 0));
        assertThat(certificate.fingerprint()).isEqualTo(service.plan(wave).fingerprint());
        assertThat(genuine(wave)).isTrue();
        assertThat(service.released(service.plan(wave).series())).singleElement()
                .satisfies(released -> assertThat(released.wave()).isEqualTo(wave));

        assertThat(statements.statements())
                .noneMatch(statement -> statement.matches("(?s).*update\\s+ballot\\s.*"))
                .noneMatch(statement -> statement.matches("(?s).*(update|delete\\s+from)\\s+(published_cell|ballot_release)\\b.*"))
                .anyMatch(statement -> statement.matches("(?s).*update\\s+ballot_progress\\s.*"));
    }

    @Test
    void a_release_happens_once() {
        WaveId wave = closedWith(34);
        service.release(wave, APPROVER, null);

        assertThatThrownBy(() -> service.release(wave, APPROVER, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void thresholds_that_were_changed_in_the_database_release_nothing() {
        WaveId wave = closedWith(34);
        int changed = sql.sql("update ballot set plan = replace(plan, '\"k\":5', '\"k\":6') where id = ?")
                .param(wave.value()).update();
        assertThat(changed).isEqualTo(1);
        assertThat(service.plan(wave).thresholds().k()).isEqualTo(6);

        assertThatThrownBy(() -> service.release(wave, APPROVER, null))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.release.planChanged"));
        assertThat(service.cells(wave)).isEmpty();
        assertThatThrownBy(() -> sql.sql("update ballot set k = 4 where id = ?").param(wave.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void what_stands_beside_the_cells_is_signed_too() {
        WaveId wave = closedWith(34);
        service.release(wave, APPROVER, null);
        assertThat(genuine(wave)).isTrue();

        for (String column : List.of("turnout", "derivable")) {
            String stored = sql.sql("select " + column + " from ballot_release where ballot_id = ?")
                    .param(wave.value()).query(String.class).single();
            assertThat(stored).isNotEqualTo("[]");
            sql.sql("update ballot_release set " + column + " = '[]' where ballot_id = ?").param(wave.value()).update();
            assertThat(genuine(wave)).as(column).isFalse();
            sql.sql("update ballot_release set " + column + " = ? where ballot_id = ?")
                    .params(stored, wave.value()).update();
        }
        service.withdraw(wave, APPROVER, "a fault");
        service.release(wave, APPROVER, null);
        assertThat(genuine(wave)).isTrue();
        sql.sql("update ballot_withdrawn set derivable = '[]' where ballot_id = ?").param(wave.value()).update();
        assertThat(genuine(wave)).isFalse();
    }

    @Test
    void a_changed_cell_or_certificate_is_noticed() {
        WaveId wave = closedWith(34);
        service.release(wave, APPROVER, null);
        assertThat(genuine(wave)).isTrue();

        sql.sql("update published_cell set body = replace(body, '\"percent\":90', '\"percent\":85') where ballot_id = ?")
                .param(wave.value()).update();
        assertThat(genuine(wave)).isFalse();
        sql.sql("update published_cell set body = replace(body, '\"percent\":85', '\"percent\":90') where ballot_id = ?")
                .param(wave.value()).update();
        assertThat(genuine(wave)).isTrue();
        sql.sql("update ballot_release set certificate = replace(certificate, '\"used\":34', '\"used\":33')"
                + " where ballot_id = ?").param(wave.value()).update();
        assertThat(genuine(wave)).isFalse();
    }

    /** Three of the stores: office is hidden beside them, and whoever shows it gives the three away. */
    @Test
    void a_forged_release_is_found_by_its_rules_when_the_answers_are_gone() {
        WaveId wave = open();
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "A1", String.valueOf(1 + i % 5));
        }
        handIn(ofTheStores(wave).subList(0, 3), "A1", "2");
        closed(wave);
        service.release(wave, APPROVER, null);
        clock.turnTo(clock.instant().plus(Duration.ofDays(31)));
        service.purge();
        assertThat(count("ballot_answer", wave)).isZero();
        assertThat(service.check(wave)).isEqualTo(
                new ReleaseCheck(List.of(), ReleaseCheck.CommentsFound.AS_SIGNED, false));
        PublishedCell hidden = cells(wave, "A1").get(SampleBallots.OFFICE);
        assertThat(hidden.open()).isFalse();
        assertThat(service.certificate(wave).hidden())
                .as("nothing tells which of both was too small")
                .contains(
                        new HiddenGroup(SampleBallots.OFFICE, HiddenBecause.TOO_FEW, List.of("A1", "U1", "B1")),
                        new HiddenGroup(SampleBallots.STORES, HiddenBecause.TOO_FEW, List.of("A1", "U1", "B1")));
        assertThat(service.certificate(wave).launchApprover()).isEqualTo(SampleBallots.APPROVER);

        forge(wave, SampleBallots.OFFICE, office -> new PublishedCell(
                office.cell(), office.item(), Tier.COARSE, null, null, new PrintedMean(new BigDecimal("3.0"), Bound.NONE),
                new PrintedShare(40, Bound.NONE), List.of(), List.of(), null, null, PrintedCount.range(10, 19),
                Trend.NEW_SERIES));
        assertThat(faults(wave)).containsExactly(Message.of("ballot.proof.rest", "A1", "Veldhuis"));

        forge(wave, SampleBallots.OFFICE, shown -> hidden);
        assertThat(faults(wave)).isEmpty();
        forge(wave, SampleBallots.MACHINING, machining -> new PublishedCell(
                machining.cell(), machining.item(), machining.tier(), null, null, machining.mean(),
                machining.favourable(), machining.distribution(), List.of(), null, null, PrintedCount.about(35),
                machining.trend()));
        assertThat(faults(wave)).containsExactly(Message.of("ballot.proof.totals", "A1", "Machining <1>"));
    }

    /** Changes the cell of a group about the first question, and signs everything anew as only the key can. */
    private void forge(WaveId wave, CellId group, UnaryOperator<PublishedCell> change) {
        List<PublishedCell> cells = new ArrayList<>(service.cells(wave));
        String before = Releases.digest(cells);
        cells.replaceAll(cell -> cell.cell().equals(group) && cell.item().key().equals("A1") ? change.apply(cell) : cell);
        for (PublishedCell cell : cells) {
            sql.sql("update published_cell set body = ?, tier = ? where ballot_id = ? and cell = ? and item_key = ?")
                    .params(JsonMapper.shared().writeValueAsString(cell), cell.tier().name(), wave.value(),
                            cell.cell().value(), cell.item().key())
                    .update();
        }
        long shown = cells.stream().filter(PublishedCell::open).count();
        sign(wave, certificate -> certificate
                .replace(before, Releases.digest(cells))
                .replaceFirst("\"cellsShown\":\\d+", "\"cellsShown\":" + shown));
    }

    private void sign(WaveId wave, UnaryOperator<String> change) {
        String certificate = change.apply(sql.sql("select certificate from ballot_release where ballot_id = ?")
                .param(wave.value()).query(String.class).single());
        sql.sql("update ballot_release set certificate = ?, signature = ? where ballot_id = ?")
                .params(certificate, key.sign(certificate), wave.value()).update();
    }

    private List<Message> faults(WaveId wave) {
        return service.check(wave).faults();
    }

    @Test
    void released_comments_are_signed_and_gone_after_two_years() {
        WaveId wave = closedWithComments(Language.NL);
        List<CommentToReview> all = service.commentsToReview(wave);
        service.withholdComment(wave, all.getFirst().id(), WithholdReason.NAME);
        all.subList(1, all.size()).forEach(comment -> service.showComment(wave, comment.id()));
        service.release(wave, APPROVER, null);
        assertThat(service.check(wave).comments()).isEqualTo(ReleaseCheck.CommentsFound.AS_SIGNED);
        assertThat(service.check(wave).recomputed()).isTrue();

        String some = "(select id from ballot_comment where ballot_id = '%s' and verdict = '%s' order by id limit 1)";
        String shown = some.formatted(wave.value(), "SHOWN");
        assertForged(wave, "update ballot_comment set words = words || '!' where id = " + shown,
                "update ballot_comment set words = replace(words, '!', '') where ballot_id = '" + wave.value() + "'");
        UUID added = UUID.randomUUID();
        assertForged(wave, "insert into ballot_comment (id, ballot_id, cell, item_key, words, rare_language, verdict)"
                        + " select '" + added + "', ballot_id, cell, item_key, 'more', rare_language, verdict"
                        + " from ballot_comment where id = " + shown,
                "delete from ballot_comment where id = '" + added + "'");
        assertForged(wave, "update ballot_comment set reason = 'OFFENCE' where ballot_id = '" + wave.value()
                        + "' and verdict = 'WITHHELD'",
                "update ballot_comment set reason = 'NAME' where ballot_id = '" + wave.value()
                        + "' and verdict = 'WITHHELD'");
        assertForged(wave, "update ballot_comment_cell set body = replace(body, 'under', 'Under')"
                        + " where ballot_id = '" + wave.value() + "'",
                "update ballot_comment_cell set body = replace(body, 'Under', 'under')"
                        + " where ballot_id = '" + wave.value() + "'");

        Instant released = clock.instant();
        clock.turnTo(released.plus(Duration.ofDays(700)));
        service.purge();
        assertThat(service.check(wave).comments()).isEqualTo(ReleaseCheck.CommentsFound.AS_SIGNED);
        clock.turnTo(released.plus(Duration.ofDays(731)));
        service.purge();
        assertThat(count("ballot_comment", wave)).isZero();
        assertThat(service.check(wave)).isEqualTo(
                new ReleaseCheck(List.of(), ReleaseCheck.CommentsFound.GONE_BY_RETENTION, false));
        clock.turnTo(released.plus(Duration.ofDays(700)));
        assertThat(service.check(wave).comments()).as("too early").isEqualTo(ReleaseCheck.CommentsFound.CHANGED);
    }

    /** As databases have it that are older than the signature of comments, and of what stands beside the cells. */
    @Test
    void an_older_certificate_still_holds_and_says_that_comments_were_not_signed() {
        WaveId wave = closedWithComments(Language.NL);
        service.commentsToReview(wave).forEach(comment -> service.showComment(wave, comment.id()));
        service.release(wave, APPROVER, null);
        sign(wave, certificate -> certificate.replaceAll(
                ",?\"(commentsMark|turnoutDigest|derivableDigest)\":\"[^\"]*\"", ""));
        assertThat(service.certificate(wave).commentsMark()).isNull();
        assertThat(service.check(wave)).isEqualTo(
                new ReleaseCheck(List.of(), ReleaseCheck.CommentsFound.NOT_SIGNED, true));
        sql.sql("delete from ballot_comment where id ="
                + " (select id from ballot_comment where ballot_id = ? limit 1)").param(wave.value()).update();
        assertThat(faults(wave)).containsExactly(Message.of("ballot.proof.comments"));
    }

    private void assertForged(WaveId wave, String change, String undo) {
        assertThat(sql.sql(change).update()).as(change).isPositive();
        assertThat(faults(wave)).as(change).containsExactly(Message.of("ballot.proof.comments"));
        sql.sql(undo).update();
        assertThat(service.check(wave).genuine()).as(undo).isTrue();
    }

    @Test
    void comments_are_shown_as_decided_and_their_originals_destroyed() {
        WaveId wave = open();
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "C1", "word " + i + ".", Language.NL);
        }
        closed(wave);
        List<CommentToReview> all = service.commentsToReview(wave);
        assertThat(all).hasSize(34).allMatch(comment -> comment.verdict() == CommentVerdict.PENDING);
        assertThatThrownBy(() -> service.release(wave, APPROVER, null)).isInstanceOf(Refusal.class);

        service.withholdComment(wave, all.get(0).id(), WithholdReason.NAME);
        service.redactComment(wave, all.get(1).id(), " somebody\u200b said so ");
        assertThatThrownBy(() -> service.redactComment(wave, all.get(2).id(), " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> service.withholdComment(wave, UUID.randomUUID(), WithholdReason.NAME))
                .isInstanceOf(NotFound.class);
        all.subList(2, 34).forEach(comment -> service.showComment(wave, comment.id()));
        assertThat(service.comments(wave, Set.of(SampleBallots.COMPANY))).isEmpty();
        service.release(wave, APPROVER, null);

        List<String> shown = service.comments(wave, Set.of(SampleBallots.COMPANY)).stream()
                .map(ReleasedComment::text).toList();
        assertThat(shown).hasSize(33).contains("somebody said so")
                .doesNotContain(all.get(0).text(), all.get(1).text());
        Set<String> originals = Set.of(all.get(0).text(), all.get(1).text());
        assertThat(tablesWith(originals)).as("what was written stands nowhere any more").isEmpty();
        assertThat(tablesWith(Set.of("somebody said so"))).containsExactly("ballot_comment");
        assertThat(service.certificate(wave).comments())
                .containsEntry("SHOWN", 32).containsEntry("REDACTED", 1).containsEntry("WITHHELD NAME", 1);
    }

    @Test
    void comments_are_read_only_where_their_whole_group_may_be_seen() {
        WaveId wave = closedWithComments(Language.NL);
        service.commentsToReview(wave).forEach(comment -> service.showComment(wave, comment.id()));
        service.release(wave, APPROVER, null);

        List<ReleasedComment> company = service.comments(wave, Set.of(SampleBallots.COMPANY));
        assertThat(company).hasSize(34);
        for (CellId leaf : List.of(SampleBallots.MACHINING, SampleBallots.OFFICE, SampleBallots.STORES)) {
            assertThat(service.comments(wave, Set.of(leaf)))
                    .allMatch(comment -> comment.group().leaves().equals(Set.of(leaf)));
        }
        assertThat(company).allMatch(comment -> comment.group().leaves().size() > 1
                || comment.group().leaves().contains(SampleBallots.MACHINING)
                || comment.group().leaves().contains(SampleBallots.OFFICE));
    }

    @Test
    void a_comment_in_a_language_of_few_moves_up_or_must_be_translated() {
        voters = voters.stream()
                .map(voter -> new Voter(voter.subject(), voter.leaf(), voter.channel(),
                        voter.leaf().equals(SampleBallots.MACHINING) ? Language.NL : Language.DE))
                .toList();
        WaveId wave = open();
        for (int i = 0; i < 22; i++) {
            answer(wave, i, i + 1, "C1", "machining " + i, i == 0 ? Language.EN : i == 1 ? Language.DE : Language.NL);
        }
        for (int i = 22; i < 34; i++) {
            answer(wave, i, i + 1, "C1", "office " + i, Language.DE);
        }
        closed(wave);

        List<CommentToReview> all = service.commentsToReview(wave);
        CommentToReview english = comment(all, "machining 0");
        CommentToReview german = comment(all, "machining 1");
        CommentToReview dutch = comment(all, "machining 2");
        assertThat(english.translate()).isTrue();
        assertThatThrownBy(() -> service.showComment(wave, english.id()))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.review.translate"));
        service.redactComment(wave, english.id(), "in het Nederlands");
        assertThat(german.translate()).isFalse();
        assertThat(german.groups()).containsExactly("Veldhuis");
        assertThat(dutch.groups()).containsExactly("Machining <1>");
    }

    @Test
    void more_answers_than_people_block_a_release_until_somebody_says_why() {
        WaveId wave = open();
        handIn(ofTheStores(wave), "A1", "3");
        answer(wave, 0, 34, "A1", "4");
        closed(wave);

        assertThatThrownBy(() -> service.release(wave, APPROVER, null))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.release.surplus"));
        clock.turnTo(clock.instant().plus(Ballot.DECISION_TIME));
        service.releaseUndecided();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);

        service.release(wave, APPROVER, "two sheets were handed to visitors");
        assertThat(service.certificate(wave).surplus()).isEqualTo("two sheets were handed to visitors");
    }

    @Test
    void what_nobody_decides_is_released_without_comments_after_14_days() {
        WaveId wave = closedWithComments(Language.NL);
        service.showComment(wave, service.commentsToReview(wave).getFirst().id());

        clock.turnTo(clock.instant().plus(Ballot.DECISION_TIME).minusSeconds(60));
        service.releaseUndecided();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);

        clock.turnTo(clock.instant().plusSeconds(120));
        service.releaseUndecided();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.RELEASED);
        assertThat(service.comments(wave, Set.of(SampleBallots.COMPANY))).isEmpty();
        assertThat(service.certificate(wave).approver()).isNull();
        assertThat(service.certificate(wave).comments()).containsOnlyKeys("WITHHELD NOT_REVIEWED");
    }

    @Test
    void waves_of_a_series_are_decided_in_their_order() {
        String series = "series-" + UUID.randomUUID();
        WaveId first = launched(SampleBallots.plan(series, OPENS, Thresholds.STANDARD));
        clock.turnTo(OPENS.minus(1, ChronoUnit.HOURS));
        WaveId second = launched(SampleBallots.plan(series, OPENS, Thresholds.STANDARD));
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        for (WaveId wave : List.of(first, second)) {
            answer(wave, 0, 34, "A1", "4");
        }
        closed(second);

        assertThatThrownBy(() -> service.release(second, APPROVER, null))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.release.earlierFirst"));
        service.release(first, APPROVER, null);
        service.release(second, APPROVER, null);
        assertThat(cells(second, "A1").get(SampleBallots.MACHINING).trend()).isEqualTo(Trend.COMPARABLE);
        assertThat(service.released(series)).extracting(ReleasedWave::wave).containsExactly(first, second);
        assertThat(genuine(second)).isTrue();
    }

    // Deleting

    @Test
    void raw_answers_are_gone_30_days_after_the_release_and_results_stay() {
        WaveId wave = closedWith(34);
        service.release(wave, APPROVER, null);

        clock.turnTo(clock.instant().plus(Duration.ofDays(30)).minusSeconds(60));
        service.purge();
        assertThat(count("ballot_answer", wave)).isEqualTo(34);

        clock.turnTo(clock.instant().plusSeconds(120));
        service.purge();
        assertThat(count("ballot_answer", wave)).isZero();
        assertThat(service.cells(wave)).isNotEmpty();
        assertThat(genuine(wave)).isTrue();
    }

    @Test
    void raw_answers_are_gone_on_the_promised_day_released_or_not() {
        WaveId wave = open();
        handIn(ofTheStores(wave), "C1", "words");
        answer(wave, 0, 34, "C1", "words");
        closed(wave);

        clock.turnTo(OPENS.plus(Duration.ofDays(74)).minus(Duration.ofHours(9)));
        service.purge();
        assertThat(count("ballot_answer", wave)).isEqualTo(43);

        clock.turnTo(OPENS.plus(Duration.ofDays(74)));
        service.purge();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.LAPSED);
        assertThat(count("ballot_answer", wave)).isZero();
        assertThat(count("ballot_comment", wave)).isZero();
        assertThatThrownBy(() -> service.release(wave, APPROVER, "late")).isInstanceOf(Refusal.class);
    }

    // The sealed box of a strict wave

    @Test
    void a_sealed_box_shows_nothing_until_it_is_opened_with_the_key_of_its_wave() throws Exception {
        KeyPair pair = SampleKeys.pair();
        WaveId wave = sealed(pair);
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "C1", i < 30 ? "word " + i : "a much longer story ".repeat(3), Language.NL);
        }
        assertSealed("ballot_inbox", wave);
        closed(wave);
        assertSealed("ballot_answer", wave);
        assertThat(count("ballot_comment", wave)).isZero();
        assertThat(service.locked(wave)).isTrue();
        assertRefused("ballot.review.sealed", () -> service.commentsToReview(wave));
        assertRefused("ballot.review.sealed", () -> service.release(wave, APPROVER, null));
        clock.turnTo(OPENS.plus(30, ChronoUnit.DAYS));
        service.releaseUndecided();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.IN_REVIEW);

        assertRefused("ballot.seal.otherKey", () -> service.open(wave, SampleKeys.file(SampleKeys.pair())));
        assertRefused("ballot.seal.notAFile", () -> service.open(wave, "-----BEGIN PRIVATE KEY-----\nshopping list"));
        service.open(wave, SampleKeys.file(pair));
        assertThat(service.locked(wave)).isFalse();
        assertRefused("ballot.seal.notNow", () -> service.open(wave, SampleKeys.file(pair)));
        assertThat(service.commentsToReview(wave)).hasSize(34)
                .extracting(CommentToReview::text).contains("word 7");
        service.commentsToReview(wave).forEach(comment -> service.showComment(wave, comment.id()));
        service.release(wave, APPROVER, null);
        assertThat(count("ballot_answer", wave)).isZero();
        assertThat(service.turnout(wave)).containsKey(SampleBallots.MACHINING);
        assertThat(service.comments(wave, Set.of(SampleBallots.COMPANY))).hasSize(34);
        assertThat(genuine(wave)).isTrue();
    }

    @Test
    void what_was_sealed_for_one_group_does_not_open_in_another() throws Exception {
        KeyPair pair = SampleKeys.pair();
        WaveId wave = sealed(pair);
        answer(wave, 0, 34, "A1", "4");
        closed(wave);
        sql.sql("update ballot_answer set leaf = ? where id = (select id from ballot_answer"
                        + " where ballot_id = ? and leaf = ? limit 1)")
                .params(SampleBallots.OFFICE.value(), wave.value(), SampleBallots.MACHINING.value()).update();

        assertThatThrownBy(() -> service.open(wave, SampleKeys.file(pair)))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason()).isEqualTo(Message.of("ballot.seal.damaged", 1)));
        assertThat(service.locked(wave)).isTrue();
        assertSealed("ballot_answer", wave);
    }

    @Test
    void a_lost_key_is_a_lost_wave() throws Exception {
        WaveId wave = sealed(SampleKeys.pair());
        answer(wave, 0, 34, "C1", "words");
        closed(wave);

        clock.turnTo(OPENS.plus(Duration.ofDays(74)));
        service.purge();
        assertThat(service.status(wave)).isEqualTo(BallotStatus.LAPSED);
        assertThat(count("ballot_answer", wave)).isZero();
    }

    @Test
    void a_strict_wave_is_not_launched_without_a_seal_and_no_other_with_one() throws Exception {
        withoutStores();
        SealingKey key = new SealingKey(SampleKeys.publicHalf(SampleKeys.pair()));

        assertThatThrownBy(() -> service.launch(new WaveId(UUID.randomUUID()), SampleBallots.strict(OPENS), voters,

                SampleBallots.APPROVER, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service.launch(
                        new WaveId(UUID.randomUUID()), SampleBallots.plan(OPENS), SampleBallots.voters(), SampleBallots.APPROVER, Optional.of(key)))
                .isInstanceOf(IllegalArgumentException.class);
        KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
        small.initialize(2048);
        String tooShort = Base64.getEncoder().encodeToString(small.generateKeyPair().getPublic().getEncoded());
        assertRefused("ballot.seal.notAKey", () -> new SealingKey(tooShort));
        assertRefused("ballot.seal.notAKey", () -> new SealingKey("no key"));
    }

    @Test
    void comments_are_gone_after_two_years() {
        WaveId wave = closedWithComments(Language.NL);
        service.commentsToReview(wave).forEach(comment -> service.showComment(wave, comment.id()));
        service.release(wave, APPROVER, null);

        clock.turnTo(OPENS.plus(Duration.ofDays(730)));
        service.purge();
        assertThat(service.comments(wave, Set.of(SampleBallots.COMPANY))).isNotEmpty();
        clock.turnTo(OPENS.plus(Duration.ofDays(760)));
        service.purge();
        assertThat(service.comments(wave, Set.of(SampleBallots.COMPANY))).isEmpty();
    }

    @Test
    void who_is_nobody_may_not_do_the_work_of_the_installation() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> service.closeDue()).isInstanceOf(AuthorizationDeniedException.class);
    }

    // What the tests above are made of

    private WaveId launched() {
        return launched(SampleBallots.plan(OPENS));
    }

    private WaveId launched(BallotPlan plan) {
        WaveId wave = new WaveId(UUID.randomUUID());
        String fingerprint = service.launch(wave, plan, voters, SampleBallots.APPROVER, Optional.empty());
        assertThat(fingerprint).isEqualTo(plan.fingerprint());
        return wave;
    }

    private void withoutStores() {
        voters = voters.stream()
                .filter(voter -> !voter.leaf().equals(SampleBallots.STORES))
                .map(voter -> new Voter(voter.subject(), voter.leaf(), voter.channel(), Language.NL))
                .toList();
    }

    private WaveId sealed(KeyPair pair) {
        withoutStores();
        WaveId wave = new WaveId(UUID.randomUUID());
        service.launch(wave, SampleBallots.strict(OPENS), voters, SampleBallots.APPROVER, Optional.of(
                new SealingKey(SampleKeys.publicHalf(pair))));
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        return wave;
    }

    /** Nothing of what was answered can be read, and no row tells by its size what it holds. */
    private void assertSealed(String table, WaveId wave) {
        List<String> rows = sql.sql("select answers from " + table + " where ballot_id = ?")
                .param(wave.value()).query(String.class).list();
        assertThat(rows).hasSize(34).doesNotHaveDuplicates().allMatch(row -> row.length() == rows.getFirst().length());
        assertThat(rows).noneMatch(row -> new String(Base64.getDecoder().decode(row), StandardCharsets.ISO_8859_1)
                .contains("{\"answers"));
        if (table.equals("ballot_inbox")) {
            assertThat(sql.sql("select distinct comments from ballot_inbox where ballot_id = ?")
                    .param(wave.value()).query(String.class).list()).containsExactly("");
        }
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.reason().key()).isEqualTo(key));
    }

    private WaveId open() {
        WaveId wave = launched();
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        return wave;
    }

    private void closed(WaveId wave) {
        clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS));
        service.closeDue();
        assertThat(service.status(wave)).isIn(BallotStatus.CLOSED, BallotStatus.IN_REVIEW);
    }

    private static void asFarAsItGoes(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException gone) {
            assertThat(gone).rootCause().hasMessage("the database is gone");
        }
    }

    private WaveId closedWith(int answers) {
        WaveId wave = open();
        answer(wave, 0, answers, "A1", "5");
        closed(wave);
        return wave;
    }

    WaveId closedWithComments(Language language) {
        voters = voters.stream()
                .map(voter -> new Voter(voter.subject(), voter.leaf(), voter.channel(), language))
                .toList();
        WaveId wave = open();
        for (int i = 0; i < 34; i++) {
            answer(wave, i, i + 1, "C1", "word " + i, language);
        }
        closed(wave);
        return wave;
    }

    private void answer(WaveId wave, int from, int to, String item, String value) {
        answer(wave, from, to, item, value, Language.NL);
    }

    private void answer(WaveId wave, int from, int to, String item, String value, Language language) {
        for (Voter voter : voters.subList(from, to)) {
            handIn(service.linkToken(wave, voter.subject()).orElseThrow(), item, value, language);
        }
    }

    private List<PaperCode> ofTheStores(WaveId wave) {
        return service.paperCodes(wave).stream()
                .filter(code -> code.place().leaf().equals(SampleBallots.STORES))
                .toList();
    }

    private void handIn(List<PaperCode> codes, String item, String value) {
        codes.forEach(code -> handIn(code.token(), item, value, Language.NL));
    }

    private void handIn(Token token, String item, String value, Language language) {
        handIn(token, Map.of(item, List.of(value)), language);
    }

    private void handIn(Token token, Map<String, List<String>> items, Language language) {
        BallotSheet sheet = box.look(token).sheet().orElseThrow();
        FilledPaper paper = FilledPaper.read(sheet.plan(), items);
        assertThat(box.submit(token, sheet, "form", paper, language)).isTrue();
    }

    private boolean genuine(WaveId wave) {
        return service.check(wave).genuine();
    }

    private Map<CellId, PublishedCell> cells(WaveId wave, String item) {
        Map<CellId, PublishedCell> cells = new TreeMap<>();
        service.cells(wave).stream()
                .filter(cell -> cell.item().key().equals(item))
                .forEach(cell -> cells.put(cell.cell(), cell));
        return cells;
    }

    private static CommentToReview comment(List<CommentToReview> all, String text) {
        return all.stream().filter(comment -> comment.text().equals(text)).findFirst().orElseThrow();
    }

    private List<String> hashes(WaveId wave) {
        return sql.sql("select hash from ballot_token where ballot_id = ?").param(wave.value())
                .query(String.class).list();
    }

    private List<String> ids(String table, WaveId wave) {
        return sql.sql("select id from " + table + " where ballot_id = ?").param(wave.value())
                .query((row, number) -> row.getString(1)).list();
    }

    private int count(String table, WaveId wave) {
        return sql.sql("select count(*) from " + table + " where ballot_id = ?").param(wave.value())
                .query(Integer.class).single();
    }

    /** The tables that hold one of these words in some column, as a backup taken now would hold them. */
    private Set<String> tablesWith(Collection<String> words) {
        Set<String> found = new TreeSet<>();
        List<String> tables = sql.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
        for (String table : tables) {
            boolean there = sql.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .anyMatch(value -> words.stream().anyMatch(value::contains));
            if (there) {
                found.add(table);
            }
        }
        return found;
    }

    private Set<String> columns(String table) {
        return new HashSet<>(sql.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table).query(String.class).list());
    }
}
