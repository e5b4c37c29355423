package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.PublicRecord;
import org.kentering.ballot.PublicRecordService;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** J-71: what is measured, who sees what and what came of it, for everybody and without a sign-in. */
@KenteringTest
class J71TrustTest {

    private static final List<String> HEADERS = List.of("Content-Security-Policy", "Referrer-Policy",
            "X-Content-Type-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
            "X-Frame-Options", "Cache-Control");

    @Autowired
    World world;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PublicRecordService records;

    private MockMvc browser;
    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("responseHeaders", Filter.class))
                .apply(springSecurity())
                .build();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theGeneralPageSaysWhatHolds_inThreeLanguages() throws Exception {
        assertThat(text(page("/trust?lang=en"))).contains(
                "I know why we are introducing AI here.", "that your team is counted in",
                "at least 5 people for a number", "7 people for a number, 15 people and 8 comments",
                "Single answers: nobody, in no role.", "could match an answer with its link",
                "72 hours after the launch", "30 days after the release");
        String words = text(page("/trust?lang=en"));
        assertThat(words.indexOf("usually asks 12 of these, and never more than 20 in all"))
                .isBetween(0, words.indexOf("I know why we are introducing AI here."));
        assertThat(words.indexOf("all 8 of these in a survey of their own"))
                .isBetween(words.indexOf("Anything else you want to say?"), words.indexOf("We who work here want this change."));
        assertThat(words.indexOf("To line managers only"))
                .isBetween(words.indexOf("We can get this done well."), words.indexOf("How many of your people use AI"));
        assertThat(text(page("/trust?lang=nl"))).contains("<html lang=\"nl\">", "Losse antwoorden: niemand");
        assertThat(text(page("/trust?lang=de"))).contains("<html lang=\"de\">", "Einzelne Antworten: niemand");
        for (String language : List.of("en", "nl", "de")) {
            assertThat(text(page("/trust?lang=" + language))).doesNotContain("!pulse.", "<script", "style=");
        }
    }

    @Test
    void theCompanysOwnQuestionsStandThereInTheWordsThatWereAsked() throws Exception {
        QuestionBankService bank = context.getBean(QuestionBankService.class);
        OwnItemDraft first = new OwnItemDraft(
                OwnItemDraft.Kind.AGREEMENT, "De nieuwe hal helpt.", "The new hall helps.", "Die neue Halle hilft.");
        world.as(company.north.coordinator, () -> bank.add(company.north.programme, first));
        SecurityContextHolder.clearContext();
        assertThat(text(page("/trust?lang=en"))).as("nobody was asked").doesNotContain("hall", "What this company asks");

        BankItem own = world.as(company.north.coordinator, () -> bank.items(company.north.programme)).stream()
                .filter(item -> item.own() != null).findFirst().orElseThrow();
        WaveDraft draft = company.draft();
        Set<String> rotating = new HashSet<>(draft.rotating());
        rotating.add(own.key());
        WaveId wave = company.proposed(WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn(),
                draft.closesOn(), rotating, draft.thresholds(), draft.groupSize(), draft.merges(),
                draft.expectedPercent(), draft.contact()));
        SecurityContextHolder.clearContext();
        assertThat(text(page("/trust?lang=en"))).as("only proposed").doesNotContain("hall");
        company.approve(wave);
        world.as(company.north.coordinator, () -> {
            BankItem asked = bank.items(company.north.programme).stream()
                    .filter(item -> item.own() != null).findFirst().orElseThrow();
            return bank.reword(asked.own().id(), asked.own().version(), new OwnItemDraft(
                    OwnItemDraft.Kind.AGREEMENT, "De hal werkt.", "The hall works.", "Die Halle läuft."));
        });
        SecurityContextHolder.clearContext();
        assertThat(text(page("/trust?lang=en"))).contains("What this company asks as well", "The new hall helps.")
                .doesNotContain("The hall works.");
        assertThat(text(page("/trust?lang=de"))).contains("Die neue Halle hilft.");
    }

    @Test
    void aWaveTellsItsFrozenPlanAndNoResultBeforeTheRelease() throws Exception {
        WaveId wave = company.launched(company.draft());
        company.answer(wave, 0.9, 3.2, 1);
        String path = "/trust/" + wave.value() + "?lang=en";
        String open = text(page(path));
        String fingerprint = world.jdbc().sql("select fingerprint from ballot").query(String.class).single();
        assertThat(open).contains(fingerprint, "There are no results yet", "Ilse, ilse@example.org",
                "at least 5 people behind every number", "All that is stored with an answer is shared by at least");
        assertThat(open).doesNotContain("<meter", "Machining");
        company.close();
        assertThat(text(page(path))).doesNotContain("<meter");
    }

    @Test
    void withoutResultsItSaysWhyAndWhatFollows() throws Exception {
        WaveDraft draft = company.draft();
        WaveId wave = company.launched(WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn().plusDays(1),
                draft.closesOn().plusDays(1), draft.rotating(), draft.thresholds(), draft.groupSize(), draft.merges(),
                draft.expectedPercent(), draft.contact()));
        String path = "/trust/" + wave.value() + "?lang=en";
        SecurityContextHolder.clearContext();
        assertThat(text(page(path))).contains("opens on 3 March 2026 and is open until 13 March 2026");
        company.daysLater(2);
        assertThat(text(page(path))).contains("The survey is open until 13 March 2026");
        company.answer(wave, 0.9, 3.2, 1);
        company.close();
        SecurityContextHolder.clearContext();
        assertThat(text(page(path))).doesNotContain("is open until").contains(
                "The survey closed on 13 March 2026", "expected by 27 March 2026",
                "deleted on 12 May 2026");

        company.releaseUnanswered(wave);
        withdraw(wave);
        assertThat(text(page(path))).doesNotContain("is open until", "expected by", "<meter").contains(
                "were withdrawn on 15 March 2026, because there was a fault", "Compliance looks at them again",
                "deleted on 12 May 2026");
        company.releaseUnanswered(wave);
        SecurityContextHolder.clearContext();
        assertThat(text(page(path))).contains("An earlier release was withdrawn on 15 March 2026", "<meter");
        company.daysLater(40);
        ProcessIdentity.run(context.getBean(BallotService.class)::purge);
        withdraw(wave);
        assertThat(text(page(path))).contains("They are not released again.", "The answers are deleted.")
                .doesNotContain("Only rounded results", "deleted on", "never released");
    }

    private void withdraw(WaveId wave) {
        world.as(company.north.compliance, () -> {
            context.getBean(ReviewService.class).withdraw(wave, "A fault");
            return true;
        });
        SecurityContextHolder.clearContext();
    }

    @Test
    void afterTheReleaseEverybodyReadsTheCompanyAndWhatIsDone() throws Exception {
        WaveId wave = company.launched(company.draft());
        company.answer(wave, 0.9, 2.4, 7);
        company.close();
        company.releaseUnanswered(wave);
        String path = "/trust/" + wave.value() + "?lang=en";
        assertThat(text(page(path))).contains("What is done about it will stand here before the next survey goes out");
        company.answerFor(wave);
        SecurityContextHolder.clearContext();
        String released = text(page(path));
        assertThat(released).contains("of 65 people answered", "<meter", "agree", "mean ", "Trust in results: we do it, by",
                "The first blocking step is");
        assertThat(released).doesNotContain("Machining", "Finance", "More time, please", "Lena");
        assertThat(text(page("/trust/" + wave.value() + "?lang=nl"))).contains("Vertrouwen in de resultaten: we doen het");

        company.daysLater(14);
        WaveId next = company.launched(company.draft());
        assertThat(text(page("/trust/" + next.value() + "?lang=en")))
                .contains("What was done about the answers before", "Trust in results: we do it, by")
                .doesNotContain("<meter");
        Token token = company.codes(next).values().iterator().next().getFirst();
        SecurityContextHolder.clearContext();
        assertThat(text(page("/s/" + token.text() + "?lang=en"))).contains(
                "You said, we did", "Trust in results: we do it, by", "href=\"/trust/" + next.value() + "?lang=en\"");
    }

    @Test
    void nothingTellsWhoAsks() throws Exception {
        WaveId wave = company.launched(company.draft());
        MockHttpServletResponse stranger = page("/trust/" + wave.value() + "?lang=en");
        MockHttpServletResponse again = browser.perform(get("/trust/" + wave.value() + "?lang=en")
                        .header("User-Agent", "another").header("Cookie", "SESSION=x"))
                .andReturn().getResponse();
        assertThat(text(again)).isEqualTo(text(stranger));
        for (MockHttpServletResponse one : List.of(stranger, again)) {
            assertThat(one.getHeader("Set-Cookie")).isNull();
            assertThat(one.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(one.getHeader("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("unsafe");
            assertThat(one.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(world.jdbc().sql("select count(*) from journal_entry where action like '%trust%'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void itHasTheHeadersOfTheAnsweringPage() throws Exception {
        MockHttpServletResponse answering = page("/s/unknown");
        for (String path : List.of("/trust", "/trust/" + UUID.randomUUID(), "/trust/a/b")) {
            MockHttpServletResponse trust = page(path);
            for (String header : HEADERS) {
                assertThat(trust.getHeaders(header)).as(header + " of " + path).isEqualTo(answering.getHeaders(header))
                        .isNotEmpty();
            }
        }
        assertThat(page("/trust/trust.css").getContentType()).startsWith("text/css");
    }

    @Test
    void whatIsNotLaunchedIsNotThere() throws Exception {
        WaveId proposed = company.proposed(company.draft());
        SecurityContextHolder.clearContext();
        String nothing = text(page("/trust/" + proposed.value()));
        for (String path : List.of("/trust/" + UUID.randomUUID(), "/trust/x", "/trust/a/b")) {
            MockHttpServletResponse page = page(path);
            assertThat(page.getStatus()).isEqualTo(404);
            assertThat(text(page)).isEqualTo(nothing);
        }
        assertThat(browser.perform(post("/trust")).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void noGroupBelowTheCompanyLeavesByThisDoor() {
        WaveId wave = company.released(company.draft(), 0.9, 2.4, 7);
        SecurityContextHolder.clearContext();
        PublicRecord record = records.of(wave).orElseThrow();
        CellId everybody = record.plan().tree().root().id();
        assertThat(record.company()).isNotEmpty().allMatch(cell -> cell.cell().equals(everybody));
    }

    @Test
    void thePageIsLight() throws Exception {
        WaveId wave = company.released(company.draft(), 0.9, 2.4, 7);
        SecurityContextHolder.clearContext();
        Map<String, MockHttpServletResponse> all = Map.of("page", page("/trust/" + wave.value()), "style", page("/s/ballot.css"),
                "own", page("/trust/trust.css"));
        assertThat(all.values().stream().mapToInt(one -> one.getContentAsByteArray().length).sum()).isLessThan(30 * 1024);
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
