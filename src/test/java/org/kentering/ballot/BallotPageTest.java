package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The respondent's page over HTTP, without script. */
@SpringBootTest(
        classes = BallotContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:ballot;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000",
            "spring.datasource.username=kentering",
            "spring.datasource.password="
        })
@ExtendWith(OutputCaptureExtension.class)
class BallotPageTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private BallotService service;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private InstallationClock clock;

    @Autowired
    private StatementLog statements;

    @LocalServerPort
    private int port;

    private OnTheWire web;
    private WaveId wave;
    private List<Voter> voters;
    private String fingerprint;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("ballot");
        registry.add("kentering.ballot.key-file", () -> folder.resolve("ballot.key").toString());
    }

    @BeforeEach
    void launched() {
        web = new OnTheWire(port);
        wave = new WaveId(UUID.randomUUID());
        voters = SampleBallots.voters();
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        fingerprint = ProcessIdentity.call(() -> service.launch(wave, SampleBallots.plan(OPENS), voters,
                SampleBallots.APPROVER, Optional.empty()));
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void says_what_is_stored_and_for_how_tooLongbefore_the_first_question() {
        String page = web.get(link(0) + "?lang=en").body();

        String before = page.substring(0, page.indexOf("I know why we do this."));
        assertThat(before)
                .contains("We want to know where it hurts.")
                .contains("“Machining &lt;1&gt;” is stored: 22 people share that")
                .contains("Confidential until 16 March 2026, anonymous after")
                .contains("Groups under 5 are never shown")
                .contains("only from 10 people and 5 comments on")
                .contains("Deleted by 15 May 2026 at the latest")
                .contains("fingerprint is " + fingerprint.substring(0, 16))
                .contains("Ans de Wit, ans@example.org")
                .contains("Taking part is your choice");
        assertThat(page).doesNotContain("!ballot.").doesNotContain(text(0));
    }

    @Test
    void speaks_the_language_that_is_asked_for_or_that_the_browser_prefers() {
        assertThat(web.get(link(0) + "?lang=de").body()).contains("<html lang=\"de\">").contains("Ohne Ihren Namen");
        assertThat(web.get(link(0), "Accept-Language", "fr,nl-BE;q=0.8,en;q=0.5").body()).contains("Zonder je naam");
        assertThat(web.get(link(0), "Accept-Language", "fr").body()).contains("Without your name");
    }

    @Test
    void every_paper_has_a_number_of_its_own_and_the_words_of_its_own_place() {
        String first = web.get(link(0) + "?lang=en").body();
        String again = web.get(link(0) + "?lang=en").body();
        int elsewhere = IntStream.range(0, voters.size())
                .filter(voter -> !voters.get(voter).place().equals(voters.getFirst().place()))
                .findFirst().orElseThrow();
        String other = web.get(link(elsewhere) + "?lang=en").body();

        Pattern number = Pattern.compile("name=\"nonce\" value=\"([^\"]{22})\"");
        assertThat(List.of(first, again, other).stream()
                .map(page -> number.matcher(page).results().map(found -> found.group(1)).toList()))
                .allSatisfy(found -> assertThat(found).hasSize(1))
                .doesNotHaveDuplicates();
        assertThat(number.matcher(again).replaceAll("")).isEqualTo(number.matcher(first).replaceAll(""));
        assertThat(first).contains("Machining &lt;1&gt;");
        assertThat(other).doesNotContain("Machining &lt;1&gt;");
        assertThat(answer(elsewhere, Map.of()).body()).doesNotContain("Machining &lt;1&gt;");
        assertThat(answer(0, Map.of()).body()).contains("Machining &lt;1&gt;");
    }

    @Test
    void stores_what_was_chosen_and_nothing_else() {
        HttpResponse<String> saved = answer(0, Map.of(
                "item.A1", List.of("4"),
                "item.B1", List.of("3", "0"),
                "item.C1", List.of("  zero\u200bwidth \u202eright\r\nline ")));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Thank you");
        Map<String, Object> row = sql.sql("select * from ballot_inbox where ballot_id = ?")
                .param(wave.value()).query((result, number) -> {
                    Map<String, Object> columns = new HashMap<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        columns.put(result.getMetaData().getColumnName(i), result.getString(i));
                    }
                    return columns;
                }).single();
        assertThat(row.keySet()).containsExactlyInAnyOrder(
                "id", "ballot_id", "leaf", "first_category", "second_category", "answers", "comments");
        assertThat(row)
                .containsEntry("leaf", SampleBallots.MACHINING.value().toString())
                .containsEntry("answers", "{\"A1\":[4],\"B1\":[0,3]}")
                .containsEntry("comments", "{\"language\":\"EN\",\"texts\":{\"C1\":\"zerowidth right\\nline\"}}");
    }

    @Test
    void an_empty_paper_is_an_answer_too() {
        assertThat(answer(0, Map.of()).statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void opening_never_uses_a_link_up() {
        for (int i = 0; i < 20; i++) {
            web.get(link(0));
        }
        web.method("HEAD", link(0));
        HttpResponse<String> page = web.get(link(0));
        Map<String, List<String>> german = Map.of("lang", List.of("de"), "nonce", List.of(OnTheWire.nonce(page)));
        assertThat(web.post(link(0), german).statusCode()).isEqualTo(200);

        assertThat(answer(0, Map.of("item.A1", List.of("1"))).statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void changing_the_language_keeps_every_answer_and_the_form_itself() {
        HttpResponse<String> page = web.get(link(0));
        Map<String, List<String>> form = new HashMap<>();
        form.put("nonce", List.of(OnTheWire.nonce(page)));
        form.put("language", List.of("en"));
        form.put("lang", List.of("nl"));
        form.put("item.A1", List.of("0"));
        form.put("item.U1", List.of("2"));
        form.put("item.B1", List.of("1", "2"));
        form.put("item.C1", List.of("<b>meer tijd & rust</b>"));

        HttpResponse<String> dutch = web.post(link(0), form);

        assertThat(dutch.body())
                .contains("<html lang=\"nl\">")
                .contains("name=\"item.A1\" value=\"0\" checked=\"checked\"")
                .contains("name=\"item.U1\" value=\"2\" checked=\"checked\"")
                .contains("name=\"item.B1\" value=\"1\" checked=\"checked\"")
                .contains("name=\"item.B1\" value=\"2\" checked=\"checked\"")
                .doesNotContain("name=\"item.B1\" value=\"0\" checked=\"checked\"")
                .contains("&lt;b&gt;meer tijd &amp; rust&lt;/b&gt;");
        assertThat(OnTheWire.nonce(dutch)).isEqualTo(OnTheWire.nonce(page));
        assertThat(stored()).isZero();
    }

    @Test
    void a_retry_of_the_same_form_is_saved_again_and_stored_once() {
        Map<String, List<String>> form = form(0, Map.of("item.A1", List.of("5")));

        String first = web.post(link(0), form).body();
        String again = web.post(link(0), form).body();

        assertThat(again).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
    }

    /** The answer is stored when the first byte of the reply is there; the rest of the reply never arrives. */
    @Test
    void who_loses_the_line_after_the_answer_was_stored_sends_again_and_reads_that_it_is_saved() throws IOException {
        Map<String, List<String>> form = form(0, Map.of("item.A1", List.of("5")));
        String body = OnTheWire.encoded(form);
        String request = "POST " + link(0) + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n";
        try (Socket line = new Socket("localhost", port)) {
            line.setSoLinger(true, 0);
            line.getOutputStream().write((request + body).getBytes(StandardCharsets.US_ASCII));
            assertThat(line.getInputStream().read()).isEqualTo('H');
        }
        assertThat(stored()).isEqualTo(1);

        HttpResponse<String> again = web.post(link(0), form);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Thank you");
        assertThat(stored()).isEqualTo(1);
        form.put("nonce", List.of("somebody-else"));
        assertThat(web.post(link(0), form).statusCode()).as("another form with the same link").isEqualTo(404);
    }

    @Test
    void says_the_same_again_after_the_last_question() {
        Map<String, List<String>> form = form(0, Map.of("item.A1", List.of("4")));
        HttpResponse<String> saved = web.post(link(0), form);
        assertThat(saved.body())
                .contains("Thank you", "What happens with your answers")
                .contains("“Machining &lt;1&gt;” is stored: 22 people share that")
                .contains("Confidential until 16 March 2026, anonymous after")
                .contains("Deleted by 15 May 2026 at the latest")
                .contains("Nobody reads single answers")
                .contains("fingerprint is " + fingerprint.substring(0, 16))
                .doesNotContain(text(0), "http-equiv");
        assertThat(header(saved, "cache-control")).contains("no-store");
        assertThat(web.post(link(0), form).body()).as("a retry").isEqualTo(saved.body());
        assertThat(web.post(link(0), Map.of("item.A1", List.of("4"))).statusCode()).as("another form").isEqualTo(404);
    }

    @Test
    void every_question_can_be_left_open_without_script_too() {
        assertThat(web.get(link(0) + "?lang=en").body()).contains("type=\"radio\" value=\"\" name=\"item.A1\"");
        answer(0, Map.of("item.A1", List.of(""), "item.U1", List.of(""), "item.C1", List.of("")));
        assertThat(sql.sql("select answers from ballot_inbox where ballot_id = ?").param(wave.value())
                .query(String.class).single()).isEqualTo("{}");
    }

    @Test
    void a_code_from_paper_is_typed_on_a_shared_device_and_never_in_an_address() {
        String code = paperCode();
        HttpResponse<String> start = web.get("/s/kiosk?lang=en");
        assertThat(start.body()).contains("Type the code from your sheet", "data-shared=\"start\"");
        HttpResponse<String> paper =
                web.post("/s/kiosk?lang=en", Map.of("code", List.of(code.toUpperCase().replace(' ', '-'))));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).contains("I know why we do this.", "“Stores” is stored: 7 people", "data-shared")
                .contains("action=\"?lang=en\"");
        Map<String, List<String>> form = new HashMap<>(Map.of(
                "code", List.of(code), "nonce", List.of(OnTheWire.nonce(paper)), "language", List.of("en"),
                "item.A1", List.of("3")));
        form.put("lang", List.of("de"));
        assertThat(web.post("/s/kiosk", form).body()).contains("<html lang=\"de\">", "data-shared");
        assertThat(stored()).isZero();
        form.remove("lang");
        HttpResponse<String> saved = web.post("/s/kiosk", form);
        assertThat(saved.body())
                .contains("Thank you", "Next person", "data-shared", "the address stands on your sheet")
                .doesNotContain("/trust/");
        assertThat(stored()).isEqualTo(1);
        for (HttpResponse<String> page : List.of(start, paper, saved)) {
            assertThat(header(page, "cache-control")).contains("no-store");
            assertThat(header(page, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(header(page, "set-cookie")).isEmpty();
        }
        assertThat(saved.body()).doesNotContain(code.substring(0, 9));
    }

    @Test
    void a_typed_code_that_cannot_be_answered_says_no_more_than_a_link() {
        String code = paperCode();
        HttpResponse<String> paper = web.post("/s/kiosk", Map.of("code", List.of(code)));
        web.post("/s/kiosk", Map.of("code", List.of(code), "nonce", List.of(OnTheWire.nonce(paper))));
        HttpResponse<String> used = web.post("/s/kiosk", Map.of("code", List.of(code)));
        assertThat(used.statusCode()).isEqualTo(404);
        for (String wrong : List.of("", "no such code", Token.random().inParts(), text(0))) {
            HttpResponse<String> refused = web.post("/s/kiosk", Map.of("code", List.of(wrong)));
            assertThat(refused.body()).isEqualTo(used.body());
            assertThat(names(refused)).isEqualTo(names(used));
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_typed_code_has_the_limits_of_a_link() {
        String code = paperCode();
        HttpResponse<String> page = web.post("/s/kiosk", Map.of("code", List.of(code)));
        int asked = 0;
        while (page.statusCode() == 200 && asked < 300) {
            asked++;
            page = web.post("/s/kiosk", Map.of("code", List.of(code)));
        }
        assertThat(asked).isGreaterThanOrEqualTo(30);
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(web.post("/s/kiosk", Map.of("code", List.of("x".repeat(70_000)))).statusCode()).isEqualTo(413);
    }

    @Test
    void every_link_that_cannot_be_answered_gets_the_same_page() {
        Map<String, List<String>> other = form(0, Map.of("item.A1", List.of("1")));
        answer(0, Map.of("item.A1", List.of("5")));
        String unknown = "/s/" + Token.random().text();

        HttpResponse<String> used = web.get(link(0));
        HttpResponse<String> unheardOf = web.get(unknown);
        HttpResponse<String> usedPost = web.post(link(0), Map.of("nonce", List.of("another"), "item.A1", List.of("2")));
        HttpResponse<String> unknownPost = web.post(unknown, other);
        HttpResponse<String> strange = web.get("/s/a/b");
        clock.turnTo(OPENS.minus(1, ChronoUnit.HOURS));
        HttpResponse<String> early = web.get(link(1));
        clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS));
        HttpResponse<String> late = web.get(link(1));
        HttpResponse<String> latePost = web.post(link(1), other);

        for (HttpResponse<String> page : List.of(used, unheardOf, usedPost, unknownPost, strange, early, latePost)) {
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).isEqualTo(late.body());
            assertThat(names(page)).isEqualTo(names(late));
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void what_the_ballot_does_not_offer_is_not_stored() {
        assertThat(answer(0, Map.of("item.A1", List.of("6"))).statusCode()).isEqualTo(422);
        assertThat(answer(0, Map.of("item.A1", List.of("-1"))).statusCode()).isEqualTo(422);
        assertThat(answer(0, Map.of("item.A1", List.of("1", "2"))).statusCode()).isEqualTo(422);
        assertThat(answer(0, Map.of("item.Z9", List.of("1"))).statusCode()).isEqualTo(422);
        HttpResponse<String> tooLong = answer(0, Map.of("item.C1", List.of("x".repeat(2_001))));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("id=\"item-C1-problem\"",
                "aria-describedby=\"item-C1-hint item-C1-problem\" aria-invalid=\"true\"");
        assertThat(tooLong.body().split("aria-invalid", -1)).as("no other field is wrong").hasSize(2);
        HttpResponse<String> four = answer(0, Map.of("item.B1", List.of("0", "1", "2", "3"), "item.A1", List.of("2")));
        assertThat(four.statusCode()).isEqualTo(422);
        assertThat(four.body())
                .contains("Please choose no more than 3.", "id=\"item-B1-problem\"",
                        "aria-describedby=\"item-B1-hint item-B1-problem\"", "value=\"3\" aria-invalid=\"true\" checked=\"checked\"")
                .contains("name=\"item.A1\" value=\"2\" checked=\"checked\"");
        assertThat(stored()).isZero();

        assertThat(answer(0, Map.of("item.C1", List.of("😀".repeat(2_000)))).statusCode()).isEqualTo(200);
    }

    @Test
    void without_script_what_stands_alone_is_told_beside_its_question_and_nothing_is_lost() {
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        wave = new WaveId(UUID.randomUUID());
        ProcessIdentity.call(() -> service.launch(wave, SampleBallots.withHelp(OPENS), voters,
                SampleBallots.APPROVER, Optional.empty()));
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        assertThat(web.get(link(0) + "?lang=en").body())
                .contains("The task only. Up to 2,000 characters.", "Choose up to 3.")
                .containsOnlyOnce("data-alone=\"true\"")
                .doesNotContain("Please write no names");

        HttpResponse<String> both = answer(
                0, Map.of("item.B1", List.of("0", "3"), "item.A1", List.of("2"), "item.C1", List.of("the reports")));
        assertThat(both.statusCode()).isEqualTo(422);
        String barriers = both.body().substring(both.body().indexOf("What holds you back?"), both.body().indexOf("Anything else?"));
        assertThat(barriers)
                .contains("“Nothing” does not go with another answer. Keep that one, or the others.")
                .containsPattern("name=\"item.B1\" value=\"0\"[^>]* checked=\"checked\"")
                .containsPattern("name=\"item.B1\" value=\"3\"[^>]* checked=\"checked\"");
        assertThat(both.body()).contains("name=\"item.A1\" value=\"2\" checked=\"checked\"").contains("the reports");
        assertThat(stored()).isZero();
        assertThat(answer(0, Map.of("item.B1", List.of("3"))).statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_body_over_64_KB_is_refused_with_and_without_a_stated_length() {
        byte[] large = ("item.C1=" + "x".repeat(65_536)).getBytes(StandardCharsets.US_ASCII);

        assertThat(web.post(link(0), HttpRequest.BodyPublishers.ofByteArray(large)).statusCode()).isEqualTo(413);
        HttpRequest.BodyPublisher unstated = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArray(large));
        assertThat(web.post(link(0), unstated).statusCode()).isEqualTo(413);
        assertThat(stored()).isZero();
    }

    @Test
    void other_methods_are_refused() {
        assertThat(web.method("PUT", link(0)).statusCode()).isEqualTo(405);
        assertThat(web.method("DELETE", link(0)).statusCode()).isEqualTo(405);
        assertThat(web.method("PUT", link(0)).headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @Test
    void every_answer_carries_every_header_and_no_session() {
        answer(1, Map.of());
        List<HttpResponse<String>> responses = List.of(
                web.get(link(0)),
                web.get(link(1)),
                web.get("/s/" + Token.random().text()),
                web.post(link(0), Map.of("item.Z9", List.of("1"))),
                web.post(link(0), HttpRequest.BodyPublishers.ofByteArray(new byte[70_000])),
                web.method("PUT", link(0)),
                web.get("/s/ballot.css"),
                web.get("/s/icon.svg"),
                web.get("/s/ballot.js"));
        for (HttpResponse<String> response : responses) {
            assertThat(header(response, "content-security-policy")).isEqualTo(
                    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; connect-src 'self'; "
                            + "img-src 'self'; base-uri 'none'; frame-ancestors 'none'");
            assertThat(header(response, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(response, "cross-origin-opener-policy")).isEqualTo("same-origin");
            assertThat(header(response, "cross-origin-resource-policy")).isEqualTo("same-origin");
            assertThat(header(response, "permissions-policy")).contains("camera=()");
            assertThat(header(response, "set-cookie")).isEmpty();
        }
        assertThat(header(web.get(link(0)), "cache-control")).contains("no-store");
        assertThat(header(web.get(link(1)), "cache-control")).contains("no-store");
        assertThat(header(web.get("/s/ballot.css"), "cache-control")).contains("max-age");
    }

    @Test
    void the_page_and_all_that_it_loads_is_small_and_from_here() {
        String page = web.get(link(0)).body();
        String style = web.get("/s/ballot.css").body();
        String script = web.get("/s/ballot.js").body();
        String icon = web.get("/s/icon.svg").body();

        assertThat(bytes(page) + bytes(style) + bytes(script) + bytes(icon)).isLessThan(30 * 1024);
        assertThat(page).doesNotContain("http://www").doesNotContain("https://").doesNotContain(" style=")
                .doesNotContain("<style").doesNotContain(" onclick");
        assertThat(page.split("<link rel=\"stylesheet\"")).as("only the style is needed to answer").hasSize(2);
        assertThat(page).contains("<script src=\"/s/ballot.js\" defer");
    }

    @Test
    void a_pulse_of_twelve_items_still_fits() {
        BallotPlan plan = SampleBallots.plan(OPENS);
        List<BallotItem> items = new ArrayList<>(plan.items());
        for (int i = 0; i < 8; i++) {
            items.add(BallotItem.agreement(
                    new ItemVersion("X" + i, 1),
                    SampleBallots.text("a".repeat(60), "b".repeat(60), "c".repeat(60))));
        }
        WaveId large = new WaveId(UUID.randomUUID());
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        String link = ProcessIdentity.call(() -> {
            service.launch(large, new BallotPlan(
                    plan.title(), plan.purpose(), plan.series(), plan.tree(), items, plan.thresholds(), plan.opens(),
                    plan.closes(), plan.deleteOn(), plan.zone(), plan.contact()), voters, SampleBallots.APPROVER, Optional.empty());
            return "/s/" + service.linkToken(large, voters.getFirst().subject()).orElseThrow().text();
        });
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));

        int all = bytes(web.get(link).body());
        for (String file : List.of("ballot.css", "ballot.js", "icon.svg")) {
            all += bytes(web.get("/s/" + file).body());
        }
        assertThat(all).isLessThan(30 * 1024);
    }

    @Test
    void a_page_costs_two_statements_at_most_and_an_answer_too() {
        statements.clear();
        HttpResponse<String> page = web.get(link(0));
        assertThat(statements.statements()).hasSizeLessThanOrEqualTo(2);

        statements.clear();
        web.post(link(0), Map.of("nonce", List.of(OnTheWire.nonce(page)), "item.A1", List.of("3")));
        assertThat(statements.statements()).hasSize(1);
        assertThat(stored()).isEqualTo(1);

        statements.clear();
        web.post(link(1), Map.of("nonce", List.of("opened before the server was started anew"), "item.A1", List.of("3")));
        assertThat(statements.statements()).hasSize(2);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void a_paper_that_was_open_a_moment_ago_is_not_taken_after_the_close() {
        String nonce = OnTheWire.nonce(web.get(link(0)));
        clock.turnTo(OPENS.plus(14, ChronoUnit.DAYS));

        Map<String, List<String>> form = Map.of("nonce", List.of(nonce), "item.A1", List.of("3"));
        HttpResponse<String> late = web.post(link(0), form);
        HttpResponse<String> unknown = web.post("/s/nothing", form);

        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(late.body()).isEqualTo(unknown.body());
        assertThat(stored()).isZero();
    }

    @Test
    void without_a_database_people_read_that_they_should_send_again_and_then_it_counts_once() {
        String opened = OnTheWire.nonce(web.get(link(0)));
        sentAgainUntilItCounts(link(0), opened, 0);
        sentAgainUntilItCounts(link(1), "opened before the server was started anew", 0, 0, 1);
    }

    /** @param served how many statements each attempt still gets, until the last one gets all */
    private void sentAgainUntilItCounts(String link, String nonce, int... served) {
        int before = stored();
        Map<String, List<String>> form = Map.of("nonce", List.of(nonce), "item.A1", List.of("3"));
        for (int statement : served) {
            statements.withoutDatabaseAfter(statement, () -> {
                HttpResponse<String> answer = web.post(link, form);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("30");
                assertThat(answer.body()).contains("send again in half a minute");
            });
            assertThat(stored()).as("stopped after %d statements", statement).isEqualTo(before);
        }
        assertThat(web.post(link, form).statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void fifty_at_once_with_one_link_leave_one_answer() throws Exception {
        List<Map<String, List<String>>> forms = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            forms.add(Map.of("nonce", List.of("same form"), "item.A1", List.of("3")));
            forms.add(Map.of("nonce", List.of("other form " + i), "item.A1", List.of("4")));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<HttpResponse<String>>> all = new ArrayList<>();
            forms.subList(0, 30).forEach(form -> all.add(threads.submit(() -> web.post(link(0), form))));
            for (Future<HttpResponse<String>> one : all) {
                answers.add(one.get().statusCode());
            }
        }
        assertThat(stored()).isEqualTo(1);
        assertThat(answers).containsAnyOf(200).allMatch(status -> status == 200 || status == 404);
        assertThat(answers.stream().filter(status -> status == 200).count()).isIn(1L, 15L);
    }

    @Test
    void a_known_link_may_be_asked_for_thirty_times_a_minute_whoever_else_comes_from_there() {
        HttpResponse<String> tooOften = web.get(link(0));
        int asked = 0;
        while (tooOften.statusCode() == 200 && asked < 300) {
            asked++;
            tooOften = web.get(link(0));
        }

        assertThat(asked).isGreaterThanOrEqualTo(30);
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(header(tooOften, "retry-after")).isEqualTo("30");
        assertThat(web.get(link(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void no_link_and_no_answer_ever_reaches_the_log(CapturedOutput log) {
        answer(0, Map.of("item.C1", List.of("canary-in-a-comment")));
        web.get(link(0));
        web.post(link(0), Map.of("item.A1", List.of("9")));
        web.method("PUT", link(1));

        assertThat(log.getAll()).doesNotContain(text(0)).doesNotContain(text(1)).doesNotContain("canary-in-a-comment");
        assertThat(new Token(text(0)).toString()).doesNotContain(text(0));
        assertThat(new PaperCode(Place.of(SampleBallots.OFFICE), new Token(text(0))).toString()).doesNotContain(text(0));
    }

    @Test
    void refusing_takes_the_same_time_whether_the_link_exists_or_not() {
        answer(0, Map.of());
        String unknown = "/s/" + Token.random().text();
        for (int i = 0; i < 10; i++) {
            web.get(unknown);
        }
        List<Long> forUsed = new ArrayList<>();
        List<Long> forUnknown = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            forUsed.add(nanos(link(0)));
            forUnknown.add(nanos(unknown));
        }
        // The fastest of each: everything slower is what else the machine was doing.
        assertThat(Duration.ofNanos(Math.abs(Collections.min(forUsed) - Collections.min(forUnknown))))
                .isLessThan(Duration.ofMillis(20));
    }

    private long nanos(String path) {
        long start = System.nanoTime();
        assertThat(web.get(path).statusCode()).isEqualTo(404);
        return System.nanoTime() - start;
    }

    /** As it stands on the sheet of the stores. */
    private String paperCode() {
        return ProcessIdentity.call(() -> service.paperCodes(wave)).getLast().token().inParts();
    }

    private String text(int voter) {
        return ProcessIdentity.call(
                () -> service.linkToken(wave, voters.get(voter).subject()).orElseThrow().text());
    }

    private String link(int voter) {
        return "/s/" + text(voter);
    }

    private Map<String, List<String>> form(int voter, Map<String, List<String>> items) {
        Map<String, List<String>> form = new HashMap<>(items);
        form.put("nonce", List.of(OnTheWire.nonce(web.get(link(voter)))));
        form.put("language", List.of("en"));
        form.put("send", List.of("1"));
        return form;
    }

    private HttpResponse<String> answer(int voter, Map<String, List<String>> items) {
        return web.post(link(voter), form(voter, items));
    }

    private int stored() {
        return sql.sql("select count(*) from ballot_inbox where ballot_id = ?")
                .param(wave.value()).query(Integer.class).single();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static List<String> names(HttpResponse<String> response) {
        return response.headers().map().keySet().stream().sorted().toList();
    }

    private static int bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8).length;
    }
}
