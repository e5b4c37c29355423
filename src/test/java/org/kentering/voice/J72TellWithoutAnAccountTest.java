package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** J-72: an idea or a concern without an account, and its answer. */
@KenteringTest
class J72TellWithoutAnAccountTest {

    private static final Pattern REPLY = Pattern.compile("name=\"reply\" value=\"([^\"]+)\"");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PosterService posters;

    @Autowired
    VoiceService voice;

    @Autowired
    VoiceInboxService inbox;

    @Autowired
    VoiceClerk clerk;

    @Autowired
    AgendaService agenda;

    private MockMvc browser;
    private North north;
    private String path;

    @BeforeEach
    void aPosterHangs() {
        north = new North(world);
        for (int i = 0; i < 12; i++) {
            north.person("Person", "Number " + i, north.assembly, "End user", null);
            north.person("Person", "Beside " + i, north.company, "End user", null);
        }
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("responseHeaders", Filter.class))
                .apply(springSecurity())
                .build();
        path = printed();
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutANameItIsShownTheNextMorningAndNotBefore() throws Exception {
        String page = text(told(form("CONCERN", "time", "We have no time to practise", "")));
        assertThat(page).contains("Thank you, it has arrived.", "shown tomorrow morning",
                "the address of this page, https://kentering.example/voice/");
        assertThat(entries()).isEmpty();
        assertThat(world.as(north.coordinator, () -> voice.themes(north.programme))).isEmpty();
        clerk.showWhatWaited();
        assertThat(entries()).isEmpty();
        turnTo("2026-03-03T05:59:00Z");
        clerk.showWhatWaited();
        assertThat(entries()).isEmpty();
        turnTo("2026-03-03T06:01:00Z");
        clerk.showWhatWaited();
        clerk.showWhatWaited();
        VoiceEntryRow row = entries().getFirst();
        assertThat(entries()).hasSize(1);
        assertThat(row.unit()).isEqualTo("Assembly");
        assertThat(row.byWeek()).isTrue();
        VoiceEntryDetails details = world.as(north.coordinator, () -> voice.entry(row.id()));
        assertThat(details.anonymous()).isTrue();
        assertThat(details.author()).isNull();
        screens.open(north.coordinator, "p/north/voice/" + row.id().value());
        assertThat(Screens.text()).contains("anonymous, through a poster", "week of 2 Mar 2026");
        screens.open(north.champion, "");
        assertThat(Screens.text()).contains("Concern · Assembly · Time · week of 2 Mar 2026");
    }

    @Test
    void nothingOfAMomentOrAPersonIsStored() throws Exception {
        turnTo("2026-03-05T13:37:11Z");
        told(form("IDEA", "tools", "Let the tool write the minutes", ""));
        turnTo("2026-03-06T08:00:00Z");
        clerk.showWhatWaited();
        Map<String, Object> row = world.jdbc().sql("select * from voice_entry").query().singleRow();
        assertThat(row.get("recorded_at").toString()).contains("2026-03-01");
        assertThat(row.get("author_id")).isNull();
        assertThat(world.jdbc().sql("select count(*) from voice_held").query(Integer.class).single()).isZero();
        assertThat(world.jdbc().sql("select count(*) from journal_entry").query(Integer.class).single()).isZero();
        assertThat(row.toString()).doesNotContain("13:37", "127.0.0.1");
    }

    @Test
    void withANameItStandsInTheInboxAtOnce() throws Exception {
        told(form("IDEA", "tools", "Let the tool write the minutes", "Karin <b>Bos</b>"));
        VoiceEntryRow row = entries().getFirst();
        assertThat(world.as(north.coordinator, () -> voice.entry(row.id())).author()).isEqualTo("Karin <b>Bos</b>");
    }

    @Test
    void theAuthorReadsTheAnswerAndAddsALine() throws Exception {
        String code = code(told(form("CONCERN", "job", "Will the night shift stay?", "")));
        assertThat(code).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(world.jdbc().sql("select reply_hash from voice_held").query(String.class).single())
                .hasSize(64).doesNotContain(code.replace("-", ""));
        assertThat(text(send(Map.of("ask", "1", "asked", code)))).contains("Will the night shift stay?", "It will be shown tomorrow");
        turnTo("2026-03-03T08:00:00Z");
        clerk.showWhatWaited();
        VoiceEntryRow row = entries().getFirst();
        world.as(north.coordinator, () -> {
            inbox.answer(row.id(), world.as(north.coordinator, () -> voice.entry(row.id())).version(), "It stays; on paper.");
            return true;
        });
        assertThat(text(send(Map.of("ask", "1", "asked", code.toLowerCase())))).contains("The answer", "It stays; on paper.");

        Map<String, String> more = Map.of("add", "1", "asked", code, "more", "Which paper?",
                "line", "5f1d7b1e-4c0a-4a55-9d0e-6b8c9c2a7e11");
        assertThat(text(send(more))).contains("Which paper?");
        send(more);
        assertThat(world.as(north.coordinator, () -> voice.entry(row.id())).further()).isEmpty();
        turnTo("2026-03-04T08:00:00Z");
        clerk.showWhatWaited();
        VoiceEntryDetails later = world.as(north.coordinator, () -> voice.entry(row.id()));
        assertThat(later.further()).containsExactly("Which paper?");
        assertThat(later.row().status()).isEqualTo(EntryStatus.REOPENED);
    }

    @Test
    void anotherCodeReadsNothing() throws Exception {
        told(form("CONCERN", "job", "Will the night shift stay?", ""));
        MockHttpServletResponse wrong = send(Map.of("ask", "1", "asked", "ABCD-2345-EFGH-6789"));
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(text(wrong)).contains("Nothing was said with this code").doesNotContain("Will the night shift stay");
        assertThat(send(Map.of("ask", "1", "asked", "' or 1=1 --")).getStatus()).isEqualTo(404);
    }

    @Test
    void theSameFormSentTwentyTimesAtOnceIsOneEntry() throws Exception {
        for (String name : List.of("", "Karin")) {
            Map<String, String> form = new HashMap<>(form("IDEA", "tools", "Once only " + name, name));
            form.put("reply", reply());
            form.put("tell", "1");
            List<Callable<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                tries.add(() -> send(form).getStatus());
            }
            try (ExecutorService people = Executors.newFixedThreadPool(10)) {
                for (Future<Integer> one : people.invokeAll(tries)) {
                    assertThat(one.get()).isEqualTo(200);
                }
            }
        }
        turnTo("2026-03-03T08:00:00Z");
        clerk.showWhatWaited();
        assertThat(entries()).extracting(VoiceEntryRow::words).containsExactlyInAnyOrder("Once only", "Once only Karin");
    }

    @Test
    void hardInputIsStoredAsTextOrRefusedWithAWord() throws Exception {
        assertThat(told(form("IDEA", "tools", " \u200b\u202e ", "")).getStatus()).isEqualTo(422);
        MockHttpServletResponse tooLong = told(form("IDEA", "tools", "x".repeat(2_001), ""));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(text(tooLong)).contains("x".repeat(2_001)).doesNotContain("!voice.");
        assertThat(told(form("IDEA", "weather", "About the weather", "")).getStatus()).isEqualTo(422);
        assertThat(told(form("WIN", "tools", "Not through a poster", "")).getStatus()).isEqualTo(422);
        assertThat(told(form("IDEA", "tools", "Words", "n".repeat(101))).getStatus()).isEqualTo(422);
        assertThat(browser.perform(post(path).content(new byte[10 * 1024 * 1024])).andReturn().getResponse().getStatus())
                .isEqualTo(413);
        assertThat(waiting()).isEmpty();

        List<String> hard = List.of("مرحبا بالذكاء", "<script>window.__xss=1</script>", "😀".repeat(2_000),
                "zero\u200bwidth\u202eturned", "'; drop table voice_entry; --", "=1+1");
        for (String words : hard) {
            assertThat(told(form("IDEA", "tools", words, "")).getStatus()).isEqualTo(200);
        }
        assertThat(waiting()).contains("مرحبا بالذكاء", "<script>window.__xss=1</script>", "😀".repeat(2_000),
                "zerowidthturned", "'; drop table voice_entry; --");
        String shown = text(browser.perform(post(path).content(encoded(Map.of("lang", "nl", "words", hard.get(1), "reply",
                reply())))).andReturn().getResponse());
        assertThat(shown).contains("<html lang=\"nl\">", "&lt;script&gt;window.__xss=1&lt;/script&gt;").doesNotContain("<script");
    }

    @Test
    void tooManyAtOnceAreAskedToComeBackWithoutAnybodyBeingNoted() throws Exception {
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += told(form("IDEA", "tools", "Number " + i, "")).getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(9);
    }

    @Test
    void anEndedCodeTellsSoAndStillReadsAnswers() throws Exception {
        String code = code(told(form("CONCERN", "job", "Will the night shift stay?", "")));
        turnTo("2026-04-15T08:00:00Z");
        clerk.showWhatWaited();
        MockHttpServletResponse ended = page(path + "?lang=en");
        assertThat(ended.getStatus()).isEqualTo(404);
        assertThat(text(ended)).contains("This code has ended").doesNotContain("name=\"words\"");
        assertThat(told(form("IDEA", "tools", "Too late", "")).getStatus()).isEqualTo(404);
        assertThat(text(send(Map.of("ask", "1", "asked", code)))).contains("Will the night shift stay?");
        String next = world.as(north.coordinator, () -> posters.posters(north.programme)).getFirst().path();
        assertThat(next).isNotEqualTo(path);
        for (String unknown : List.of("/voice/ABCDEFGHJK", "/voice/x", "/voice/a/b")) {
            assertThat(page(unknown).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void thePageIsLightStrictAndInThreeLanguages() throws Exception {
        int bytes = 0;
        for (String one : List.of(path, "/s/ballot.css", "/voice/voice.css")) {
            bytes += page(one).getContentAsByteArray().length;
        }
        assertThat(bytes).isLessThan(30 * 1024);
        MockHttpServletResponse answering = page("/s/unknown");
        for (String header : List.of("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options",
                "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy", "X-Frame-Options",
                "Cache-Control")) {
            assertThat(page(path).getHeaders(header)).as(header).isEqualTo(answering.getHeaders(header)).isNotEmpty();
        }
        assertThat(page(path).getHeader("Set-Cookie")).isNull();
        assertThat(text(page(path + "?lang=de"))).contains("<html lang=\"de\">", "Ihre Worte");
        assertThat(text(page(path + "?lang=nl"))).contains("<html lang=\"nl\">", "Jouw woorden").doesNotContain("!voice.");
        assertThat(text(page(path + "?lang=en"))).contains("“Assembly” (13 people)").doesNotContain("<script", "style=");
    }

    private List<VoiceEntryRow> entries() {
        return world.as(north.coordinator, () -> voice.entries(north.programme, VoiceFilter.ALL, Pageable.ofSize(50)));
    }

    private List<String> waiting() {
        return world.jdbc().sql("select words from voice_held").query(String.class).list();
    }

    @Test
    void beforeTheCodesEndTheCoordinatorIsRemindedUntilThereAreNewPosters() {
        assertThat(dueFor(north.coordinator)).isEmpty();
        turnTo("2026-03-17T20:00:00Z");
        assertThat(dueFor(north.coordinator)).isEmpty();
        turnTo("2026-03-18T08:00:00Z");
        assertThat(dueFor(north.coordinator)).containsExactly("p/north/voice/posters");
        assertThat(dueFor(north.champion)).isEmpty();
        screens.open(north.coordinator, "");
        assertThat(Screens.text())
                .contains("Print the posters for the next quarter", "the codes of the last ones work until 14 April 2026");
        turnTo("2026-04-01T08:00:00Z");
        screens.open(north.coordinator, "");
        assertThat(Screens.text())
                .contains("Print new posters for this quarter", "the codes of the last ones work until 14 April 2026");
        turnTo("2026-04-15T08:00:00Z");
        screens.open(north.coordinator, "");
        assertThat(Screens.text())
                .contains("Print new posters for this quarter", "the codes of the last ones lead nowhere any more");

        Screens.go("p/north/voice/posters");
        assertThat(Screens.text()).contains("Good until 30 Jun 2026");
        assertThat(dueFor(north.coordinator)).isEmpty();
    }

    @Test
    void theWallSpeaksTheCompanysLanguageUnlessWhoPrintsWantsAnother() {
        world.jdbc().sql("update settings set language = 'NL'").update();
        screens.open(north.coordinator, "p/north/voice/posters");
        assertThat(Screens.text())
                .contains("Een idee of een zorg over AI?", "tot en met 31 maart 2026")
                .doesNotContain("An idea or a concern about AI?");
        Screens.go("p/north/voice/posters?language=de");
        assertThat(Screens.text()).contains("Eine Idee oder ein Bedenken zu KI?", "Gültig bis 31. März 2026");
    }

    @Test
    void aroundTheTurnOfTheQuarterThePostersOfBothAreGood() throws Exception {
        turnTo("2026-03-17T20:00:00Z");
        assertThat(printed()).isEqualTo(path);
        turnTo("2026-03-18T08:00:00Z");
        String next = printed();
        assertThat(next).isNotEqualTo(path);
        assertThat(dueFor(north.coordinator)).isEmpty();
        for (String day : List.of("2026-03-18T08:00:00Z", "2026-03-31T20:00:00Z", "2026-04-14T20:00:00Z")) {
            turnTo(day);
            assertThat(page(path).getStatus()).as("the old one on " + day).isEqualTo(200);
            assertThat(page(next).getStatus()).as("the new one on " + day).isEqualTo(200);
            assertThat(printed()).isEqualTo(next);
        }
        assertThat(told(form("IDEA", "tools", "Through the old poster", "")).getStatus()).isEqualTo(200);
        turnTo("2026-04-15T08:00:00Z");
        assertThat(page(path).getStatus()).isEqualTo(404);
        assertThat(page(next).getStatus()).isEqualTo(200);
    }

    @Test
    void theYearTurnsLikeEveryQuarter() throws Exception {
        turnTo("2026-12-01T08:00:00Z");
        String old = printed();
        turnTo("2026-12-17T20:00:00Z");
        assertThat(dueFor(north.coordinator)).isEmpty();
        turnTo("2026-12-18T08:00:00Z");
        assertThat(dueFor(north.coordinator)).containsExactly("p/north/voice/posters");
        String next = printed();
        assertThat(next).isNotEqualTo(old);
        assertThat(dueFor(north.coordinator)).isEmpty();
        // Already the next year in Amsterdam.
        for (String day : List.of("2026-12-18T08:00:00Z", "2026-12-31T23:30:00Z", "2027-01-14T20:00:00Z")) {
            turnTo(day);
            assertThat(page(old).getStatus()).as("the old one on " + day).isEqualTo(200);
            assertThat(page(next).getStatus()).as("the new one on " + day).isEqualTo(200);
        }
        assertThat(printed()).isEqualTo(next);
        turnTo("2027-01-15T08:00:00Z");
        assertThat(page(old).getStatus()).isEqualTo(404);
        assertThat(page(next).getStatus()).isEqualTo(200);
        assertThat(page(path).getStatus()).isEqualTo(404);
    }

    private String printed() {
        return world.as(north.coordinator, () -> posters.posters(north.programme)).stream()
                .filter(poster -> poster.group().equals("Assembly"))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private List<String> dueFor(AccountId account) {
        return world.as(account, () -> agenda.due(
                        north.programme.value(), LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC).plusDays(7)))
                .stream()
                .filter(item -> item.kind().equals("voice.posters"))
                .map(DueItem::path)
                .toList();
    }

    private void turnTo(String moment) {
        world.clock().turnTo(Instant.parse(moment));
        assertThat(Duration.between(World.NOW, world.clock().instant())).isPositive();
    }

    private static Map<String, String> form(String kind, String theme, String words, String name) {
        return Map.of("kind", kind, "theme", theme, "words", words, "name", name);
    }

    private MockHttpServletResponse told(Map<String, String> form) throws Exception {
        Map<String, String> all = new HashMap<>(form);
        all.put("reply", reply());
        all.put("tell", "1");
        return send(all);
    }

    private String reply() throws Exception {
        Matcher found = REPLY.matcher(text(page(path)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String code(MockHttpServletResponse told) {
        Matcher found = Pattern.compile("class=\"code\">([^<]+)<").matcher(text(told));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse send(Map<String, String> form) throws Exception {
        Map<String, String> all = new HashMap<>(form);
        all.putIfAbsent("language", "en");
        return browser.perform(post(path).content(encoded(all))).andReturn().getResponse();
    }

    private static byte[] encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
