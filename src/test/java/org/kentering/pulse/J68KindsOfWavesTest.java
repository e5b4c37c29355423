package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.Change;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.Construct;
import org.kentering.design.LikertBar;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonId;
import org.kentering.pulse.ui.ExportedResults;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** J-68: a readiness wave, and what leaders believe beside what people say. */
@KenteringTest
class J68KindsOfWavesTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WebApplicationContext web;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    AnnouncementService announcements;

    @Autowired
    InvitationService codes;

    @Autowired
    BallotService ballots;

    @Autowired
    BallotBox box;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void aReadinessWaveIsPlannedWithoutChoosingQuestions() {
        screens.open(company.north.coordinator, "p/north/pulse/new");
        _setValue(_get(Select.class, spec -> spec.withLabel("Kind of wave")), WaveKind.READINESS);
        _assertNone(CheckboxGroup.class);
        assertThat(ScreenText.now()).contains("8 questions are asked", "We who work here want this change.");
    }

    @Test
    void readinessIsASeriesOfItsOwnAndSaysHowBothFactorsStand() {
        company.released(company.draft(), 0.9, 3.5, 1);
        WaveId core = world.as(company.north.sponsor, () -> pulse.latest(company.north.programme)).orElseThrow().wave();
        WaveId readiness = company.released(draft(WaveKind.READINESS), 0.9, 4.0, 2);
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(readiness));
        assertThat(results.items()).extracting(ItemResult::key)
                .containsExactly("RC1", "RC2", "RC3", "RC4", "RE1", "RE2", "RE3", "RE4");
        assertThat(results.finding()).extracting(Message::key)
                .containsExactly("pulse.finding.first", "pulse.finding.factor", "pulse.finding.factor");
        assertThat(results.gap()).isNull();
        assertThat(world.as(company.north.sponsor, () -> pulse.latest(company.north.programme)).orElseThrow().wave())
                .as("the core pulse stays the headline").isEqualTo(core);
        screens.open(company.north.sponsor, "p/north/pulse/" + readiness.value());
        assertThat(ScreenText.now()).contains("Commitment: ", "Confidence to manage: ");
        _assertOne(H2.class, spec -> spec.withText("By unit"));
        _assertNone(H2.class, spec -> spec.withText("Where each group stands with the change"));
        screens.open(company.north.sponsor, "p/north/pulse/" + core.value());
        _assertOne(H2.class, spec -> spec.withText("Where each group stands with the change"));
    }

    @Test
    void readinessIsReadByUnitAndBesideTheLastTime() {
        WaveId first = company.released(draft(WaveKind.READINESS), 0.9, 2.0, 2);
        PulseResults before = world.as(company.north.sponsor, () -> pulse.results(first));
        assertThat(before.factorsAsked()).containsExactly(Construct.COMMITMENT, Construct.EFFICACY);
        assertThat(before.company().factors()).hasSize(2).allMatch(factor -> factor.since() == null);
        company.daysLater(20);
        WaveId next = company.released(draft(WaveKind.READINESS), 0.9, 4.0, 3);
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(next));
        assertThat(results.company().factors()).hasSize(2).allSatisfy(factor -> {
            assertThat(factor.change()).isEqualTo(Change.HIGHER);
            assertThat(factor.since()).isEqualTo(before.title());
        });
        assertThat(results.groups()).as("only what is shown has a value").allMatch(
                group -> group.open() || group.factors().isEmpty());
        screens.open(company.north.sponsor, "p/north/pulse/" + next.value());
        String words = ScreenText.now();
        assertThat(words).contains("By unit", "Confidence to manage", "Maintenance + Quality", "up, more than chance",
                        "four fifths or more answered", "Commitment: ")
                .doesNotContain("Not asked this time");
    }

    @Test
    void whoIsAskedIsTalkedToAboutWhatIsAsked() {
        leads(22);
        for (Map.Entry<WaveKind, List<String>> said : Map.of(
                WaveKind.CORE, List.of("we ask you how working with AI is going", "about two minutes", "what you need"),
                WaveKind.READINESS, List.of("whether you want the change with AI", "about one minute", "trust themselves"),
                WaveKind.LEADERS, List.of("all line managers one question", "about one minute", "line managers believe"))
                .entrySet()) {
            WaveId wave = company.launched(draft(said.getKey()));
            String announced = world.as(company.north.coordinator, () -> announcements.announcements(wave)).stream()
                    .filter(one -> one.language() == Language.EN).findFirst().orElseThrow().text();
            assertThat(announced).contains(said.getValue().subList(0, 2)).doesNotContain("everybody", "{");
            BallotPlan plan = world.as(company.north.observer, () -> ballots.plan(wave));
            assertThat(plan.purpose().in(Language.EN)).contains(said.getValue().getLast());
            for (Language language : Language.values()) {
                assertThat(new Texts().text(language, Message.of(said.getKey().askedKey()))).doesNotStartWith("!");
            }
            world.as(company.north.observer, () -> {
                assertThat(new Texts().text(Language.EN, codes.printSheet(wave).length()))
                        .isEqualTo(said.getValue().get(1).substring("about ".length()));
                return true;
            });
        }
    }

    @Test
    void allLeadsAreAskedAndNobodyElseAndNeverInSmallerGroups() {
        List<PersonId> leads = leads(22);
        PlanPreview preview = world.as(company.north.coordinator,
                () -> waves.preview(company.north.programme, draft(WaveKind.LEADERS)));
        assertThat(preview.invited()).isEqualTo(23);
        assertThat(preview.groups()).singleElement().satisfies(group -> assertThat(group.name())
                .isEqualTo("All line managers"));
        WaveId id = company.launched(draft(WaveKind.LEADERS));
        assertThat(new HashSet<>(world.jdbc().sql("select person_id from pulse_invited where wave_id = ?")
                        .param(id.value()).query(UUID.class).list()))
                .contains(company.north.leadPerson.value())
                .containsAll(leads.stream().map(PersonId::value).toList()).hasSize(23);
    }

    @Test
    void fewerThanTwentyLeadsAreNotAsked() {
        leads(10);
        assertThatThrownBy(() -> company.proposed(draft(WaveKind.LEADERS))).isInstanceOf(Refusal.class)
                .hasMessage("pulse.plan.tooFew");
    }

    @Test
    void theGapStandsBesideTheReleasedUseInPercentagePoints() {
        leads(22);
        WaveDraft draft = company.draft();
        WaveId core = company.launched(WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn(), draft.closesOn(),
                Set.of("U1", "V2", "R1", "C1"), draft.thresholds(), draft.groupSize(), draft.merges(),
                draft.expectedPercent(), draft.contact()));
        // Of 87 people 60 answer, 30 of them weekly or more: 50 %.
        answer(core, 60, "U1", person -> person % 2 == 0 ? "3" : "0");
        company.close();
        company.release(core);
        assertThat(world.as(company.north.sponsor, () -> pulse.results(core)).gap()).as("no estimate yet").isNull();

        WaveId leaders = company.launched(draft(WaveKind.LEADERS));
        // Everybody believes in a quarter.
        answer(leaders, 22, "L1", person -> "2");
        company.close();
        assertThat(world.as(company.north.sponsor, () -> pulse.results(core)).gap()).as("not released").isNull();
        company.release(leaders);
        for (WaveId wave : List.of(core, leaders)) {
            PerceptionGap gap = world.as(company.north.sponsor, () -> pulse.results(wave)).gap();
            assertThat(gap.estimated()).isEqualTo(25);
            assertThat(gap.reported()).isEqualTo(50);
            assertThat(gap.points()).isEqualTo(25);
            screens.open(company.north.sponsor, "p/north/pulse/" + wave.value());
            _assertOne(H2.class, spec -> spec.withText("What leaders believe, and what people say"));
            assertThat(ScreenText.now())
                    .contains("People use AI more than their leaders believe: 25 percentage points.");
        }
    }

    @Test
    void anEstimateIsNowhereCalledAgreement() throws Exception {
        leads(22);
        WaveId leaders = company.launched(draft(WaveKind.LEADERS));
        // 12 believe in half, 5 in three quarters, 5 in a quarter: a mean of 3.0, half of their people.
        answer(leaders, 22, "L1", person -> person < 12 ? "3" : person < 17 ? "4" : "2");
        company.close();
        company.release(leaders);
        screens.open(company.north.sponsor, "p/north/pulse/" + leaders.value());
        String screen = ScreenText.now();
        assertThat(screen).contains("(Almost) nobody → (Almost) everybody", "“About three quarters” or more", "50 %",
                        "Line managers believe that about 50 % of their people", "What All line managers said")
                .doesNotContainIgnoringCase("agree").doesNotContain("What everybody said", "Where each group stands");
        assertThat(_get(LikertBar.class).getElement().getAttribute("aria-label"))
                .contains("About half").doesNotContainIgnoringCase("agree");
        PulseResults results = world.as(company.north.sponsor, () -> pulse.results(leaders));
        String file = new String(ExportedResults.of(results), StandardCharsets.UTF_8);
        assertThat(file).contains("Of their people, about", "“About three quarters” or more: ", "About half", "50 %")
                .doesNotContainIgnoringCase("agree");
        SecurityContextHolder.clearContext();
        String trust = MockMvcBuilders.webAppContextSetup(web).build()
                .perform(get("/trust/" + leaders.value() + "?lang=en")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(trust).contains("on average about 50 %", "say “About three quarters” or more",
                        "These are the answers of all line managers together.")
                .doesNotContain(" agree", "mean 3.0");
    }

    /** So many people lead a unit of their own each. */
    private List<PersonId> leads(int count) {
        List<PersonId> leads = company.people(company.works, count);
        for (PersonId lead : leads) {
            world.jdbc().sql("update unit set manager_id = ? where id = ?")
                    .params(lead.value(), company.north.unit("Unit " + lead.value(), company.works.value()).value())
                    .update();
        }
        return leads;
    }

    private void answer(WaveId id, int people, String item, IntFunction<String> answer) {
        // Without the spare codes: more answers than people would stand in the way of the release.
        List<Token> tokens = company.codes(id).values().stream()
                .flatMap(group -> group.stream().limit(group.size() - Math.max(2, group.size() / 20 + 1)))
                .toList();
        for (int person = 0; person < people; person++) {
            BallotSheet sheet = box.look(tokens.get(person)).sheet().orElseThrow();
            box.submit(tokens.get(person), sheet, UUID.randomUUID().toString(),
                    FilledPaper.read(sheet.plan(), Map.of(item, List.of(answer.apply(person)))), Language.EN);
        }
    }

    private WaveDraft draft(WaveKind kind) {
        WaveDraft draft = company.draft();
        return WaveDraft.byUnits(kind, draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(),
                draft.thresholds(), draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact());
    }
}
