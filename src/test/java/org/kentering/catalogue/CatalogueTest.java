package org.kentering.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Texts;

class CatalogueTest {

    private static final CatalogueService CATALOGUE = new CatalogueService();

    @Test
    void tenStepPlanHasTheWeeksOfItsSource() {
        Playbook plan = CATALOGUE.playbook();
        assertThat(plan.blocks()).extracting(plan::minWeeks).containsExactly(8, 8, 16);
        assertThat(plan.blocks()).extracting(plan::maxWeeks).containsExactly(13, 12, 22);
        assertThat(plan.minWeeks()).isEqualTo(32);
        assertThat(plan.maxWeeks()).isEqualTo(47);
    }

    @Test
    void stepsAreDatedInTheOrderOfTheirRelations() {
        assertThat(CATALOGUE.playbook().inOrder())
                .extracting(PlaybookStep::number)
                .containsExactly(1, 3, 2, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void fiveAndSixRunBesideThePilotAndTheLastStepHasNoEnd() {
        Playbook plan = CATALOGUE.playbook();
        assertThat(plan.steps().stream().filter(step -> step.beside() != null))
                .allMatch(step -> Integer.valueOf(4).equals(step.beside()))
                .extracting(PlaybookStep::number)
                .containsExactly(5, 6);
        assertThat(plan.steps().stream().filter(PlaybookStep::openEnded))
                .extracting(PlaybookStep::number)
                .containsExactly(10);
    }

    @Test
    void everyPhaseHasItsSteps() {
        assertThat(steps(1)).containsExactly(1, 3);
        assertThat(steps(2)).containsExactly(2);
        assertThat(steps(3)).containsExactly(4, 5, 6);
        assertThat(steps(4)).containsExactly(7, 8);
        assertThat(steps(5)).containsExactly(9, 10);
        assertThat(CATALOGUE.playbook().step(5).orElseThrow().startsInPhase()).isEqualTo(2);
    }

    @Test
    void everyPhaseWorksOnTheIndividualLevel() {
        assertThat(CATALOGUE.framework().phases())
                .allSatisfy(phase -> assertThat(CATALOGUE.playbook().steps())
                        .anyMatch(step -> step.phase() == phase.number()
                                && step.changeFocus().level() == ChangeLevel.INDIVIDUAL));
    }

    @Test
    void gatesAskForTheEvidenceThatTheModulesGive() {
        assertThat(CATALOGUE.framework().phases().stream()
                        .flatMap(phase -> phase.gate().stream()
                                .map(one -> phase.number() + " " + one.key() + " " + one.evidence() + said(one))))
                .containsExactly(
                        "1 sponsor-and-coordinator-named programme.roles-named",
                        "1 why-written programme.why-written",
                        "1 step-1-done plan.step-done:1",
                        "1 stakeholders-rated stakeholder.rated-share 80 PERCENT",
                        "1 first-pulse-dated pulse.first-dated",
                        "1 works-council-informed declared",
                        "2 vision-written programme.vision-written",
                        "2 goals-measurable programme.goals-measurable 3 COUNT",
                        "2 steps-2-and-3-done plan.step-done:2,3",
                        "2 champions-in-half-of-units champion.unit-coverage 50 PERCENT",
                        "2 story-per-target-group declared",
                        "2 budget-with-change-share declared",
                        "3 steps-4-to-6-done plan.step-done:4,5,6",
                        "3 champion-in-every-unit champion.unit-coverage 100 PERCENT",
                        "3 people-trained training.trained-share 60 PERCENT",
                        "3 ability-not-worse pulse.ability-not-worse",
                        "3 no-old-concern voice.no-old-concern 14 DAYS",
                        "3 pilot-against-baseline declared",
                        "4 steps-7-and-8-done plan.step-done:7,8",
                        "4 scaling-roadmap declared",
                        "4 kpi-trend declared",
                        "4 governance-dated plan.step-dated:9");
    }

    @Test
    void evidenceFallsIntoKeyAndArguments() {
        GateCriterionTemplate pilot = criterion(3, "steps-4-to-6-done");
        assertThat(pilot.evidenceKey()).isEqualTo("plan.step-done");
        assertThat(pilot.evidenceArguments()).containsExactly(4, 5, 6);
        assertThat(pilot.declared()).isFalse();
        GateCriterionTemplate council = criterion(1, "works-council-informed");
        assertThat(council.declared()).isTrue();
        assertThat(council.evidenceArguments()).isEmpty();
    }

    /** Programmes, waves and words that people left refer to these for ever: add, never rename. */
    @Test
    void idsAreStable() {
        assertThat(CATALOGUE.framework().phases())
                .extracting(PhaseTemplate::key)
                .containsExactly("sensitise", "vision", "enable", "scale", "anchor");
        assertThat(CATALOGUE.playbook().steps())
                .extracting(PlaybookStep::key)
                .containsExactly("potential", "strategy", "stakeholders", "pilot", "communication", "competence",
                        "review", "scaling", "governance", "continuous");
        assertThat(CATALOGUE.changeDifferences().prompts())
                .extracting(Prompt::key)
                .containsExactly("complexity", "emotions", "adjustment", "ethics", "skills", "standards");
        assertThat(CATALOGUE.themes())
                .extracting(Theme::key)
                .containsExactly("job", "watched", "time", "training", "benefit", "trust", "tools", "rules", "other");
        assertThat(CATALOGUE.targetGroups())
                .extracting(TargetGroup::key)
                .containsExactly("leadership", "power-user", "end-user");
        assertThat(CATALOGUE.trainings())
                .extracting(TrainingTemplate::id)
                .containsExactly("end-user-ai-hour", "end-user-check-results", "end-user-data-rules",
                        "end-user-first-steps", "leadership-ai-basics", "leadership-business-case",
                        "leadership-lead-change", "power-user-data-quality", "power-user-help-colleagues",
                        "power-user-process", "power-user-prompting");
    }

    @Test
    void corePulseAsksItsSeventeenItems() {
        ItemBank pulse = CATALOGUE.corePulse();
        assertThat(pulse.items())
                .extracting(PulseItemTemplate::id)
                .containsExactly("A1", "A2", "V1", "V2", "K1", "K2", "K3", "P1", "P2", "R1", "R2", "S1", "T1", "U1",
                        "B1", "O1", "C1");
        assertThat(pulse.fixed())
                .extracting(PulseItemTemplate::id)
                .containsExactly("A1", "A2", "V1", "K1", "K2", "P1", "S1", "T1");
        assertThat(pulse.itemsPerWave() - pulse.fixed().size()).isEqualTo(4);
        assertThat(pulse.rotating()).hasSize(9);
        assertThat(Arrays.stream(Language.values())
                        .map(language -> pulse.translations().in(language).state()))
                .containsExactly(TranslationState.DRAFT, TranslationState.REVIEWED, TranslationState.DRAFT);
    }

    @Test
    void everyAdoptionStepIsAskedAboutByItsItems() {
        assertThat(asking(Construct.AWARENESS)).containsExactly("A1", "A2");
        assertThat(asking(Construct.WILLINGNESS)).containsExactly("V1", "V2");
        assertThat(asking(Construct.KNOWLEDGE)).containsExactly("K1", "K2", "K3");
        assertThat(asking(Construct.ABILITY)).containsExactly("P1", "P2");
        assertThat(asking(Construct.REINFORCEMENT)).containsExactly("R1", "R2");
    }

    @Test
    void barriersAreTheThemesOfTheVoiceInboxAndNothing() {
        PulseItemTemplate barriers = CATALOGUE.corePulse().item("B1").orElseThrow();
        assertThat(barriers.atMost()).isEqualTo(3);
        assertThat(barriers.options().stream().filter(option -> !option.exclusive()).map(PulseOption::key))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.themes().stream().map(Theme::key).toList());
        assertThat(barriers.options().stream().filter(PulseOption::exclusive).map(PulseOption::key))
                .containsExactly("nothing");
    }

    @Test
    void useGoesFromSeldomToOftenAndSaysFromWhereItIsWeekly() {
        assertThat(CATALOGUE.corePulse().item("U1").orElseThrow().options())
                .extracting(option -> option.key() + " " + option.atLeastWeekly())
                .containsExactly("never false", "once false", "weekly true", "several-weekly true", "daily true",
                        "several-daily true");
    }

    @Test
    void everyTargetGroupHasTrainingsInEveryArea() {
        assertThat(CATALOGUE.targetGroups())
                .allSatisfy(group -> assertThat(CATALOGUE.trainings().stream()
                                .filter(training -> training.targetGroup().equals(group.key()))
                                .map(TrainingTemplate::area))
                        .contains(CompetenceArea.values()));
    }

    @ParameterizedTest
    @CsvSource({"Leadership,leadership", "Power user,power-user", "End user,end-user", "' end USER ',end-user"})
    void employeeGroupsOfTheOrganisationFindTheirTargetGroup(String employeeGroup, String key) {
        assertThat(CATALOGUE.targetGroupOf(employeeGroup)).map(TargetGroup::key).contains(key);
    }

    @Test
    void anEmployeeGroupThatNobodyKnowsHasNoTargetGroup() {
        assertThat(CATALOGUE.targetGroupOf("Astronaut")).isEmpty();
    }

    @Test
    void adviceIsThereForTheAdoptionStepsAndOnlyForThem() {
        assertThat(Construct.adoptionSteps())
                .allSatisfy(step -> assertThat(CATALOGUE.blockingAdvice(step).helps()).hasSizeGreaterThanOrEqualTo(2));
        assertThatThrownBy(() -> CATALOGUE.blockingAdvice(Construct.COMMENT)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH,AGAINST,win-over-early",
        "HIGH,NEUTRAL,find-common-ground",
        "HIGH,IN_FAVOUR,let-them-lead",
        "LOW,AGAINST,hear-them-out",
        "LOW,NEUTRAL,keep-informed",
        "LOW,IN_FAVOUR,let-them-tell",
        "HIGH,NOT_SET,ask-first",
        "LOW,NOT_SET,ask-first"
    })
    void everyCornerOfTheMapHasItsStrategy(Influence influence, Stance stance, String key) {
        assertThat(CATALOGUE.strategy(influence, stance).key()).isEqualTo(key);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> CATALOGUE.theme("weather")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CATALOGUE.training("flying")).isInstanceOf(NotFound.class);
        assertThat(CATALOGUE.theme("time").name().in(Language.NL)).isEqualTo("Tijd");
        assertThat(CATALOGUE.training("end-user-data-rules").hours()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNameOfAKindHasItsText(Language language) {
        Texts texts = new Texts();
        Stream.of(
                        Arrays.stream(Construct.values()).map(Construct::textKey),
                        Arrays.stream(ChangeLevel.values()).map(ChangeLevel::textKey),
                        Arrays.stream(CompetenceArea.values()).map(CompetenceArea::textKey),
                        Arrays.stream(TrainingFormat.values()).map(TrainingFormat::textKey),
                        Arrays.stream(ItemKind.values()).map(ItemKind::textKey),
                        Arrays.stream(TranslationState.values()).map(TranslationState::textKey))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(texts.has(language, key)).as(key).isTrue());
    }

    /** An item that reads the same in two languages was copied and not translated. */
    @Test
    void everyItemIsWrittenInEachLanguage() {
        assertThat(Stream.of(CATALOGUE.corePulse(), CATALOGUE.readiness(), CATALOGUE.leadersEstimate())
                        .flatMap(bank -> bank.items().stream()))
                .extracting(PulseItemTemplate::text).allSatisfy(text -> {
            Set<String> wordings = new HashSet<>(List.of(text.nl(), text.en(), text.de()));
            assertThat(wordings).hasSize(3);
        });
    }

    /** The product calls the reader "je" in Dutch and "Sie" in German. */
    @Test
    void germanNeverSaysDu() {
        Stream<LocalText> spoken = Stream.of(
                        CATALOGUE.playbook().steps().stream().map(PlaybookStep::content),
                        CATALOGUE.playbook().steps().stream().map(step -> step.changeFocus().how()),
                        CATALOGUE.trainings().stream().map(TrainingTemplate::changePart),
                        CATALOGUE.corePulse().items().stream().map(PulseItemTemplate::text))
                .flatMap(texts -> texts);
        assertThat(spoken).allSatisfy(text -> {
            assertThat(text.de()).doesNotContainPattern("\\b([Dd]u|[Dd]ein|[Dd]eine|[Dd]ich|[Dd]ir)\\b");
            assertThat(text.nl()).doesNotContainPattern("\\b([Uu]|[Uu]w)\\b");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown-property     | theme/voice.yaml     | 5  | unknown property 'colour'
            missing-language     | theme/voice.yaml     | 6  | Missing required creator property 'de'
            blank-language       | theme/voice.yaml     | 6  | a text needs all three languages
            empty-value          | theme/voice.yaml     | 4  | nothing stands here
            missing-property     | theme/voice.yaml     | 7  | Missing required creator property 'hint'
            duplicate-key        | theme/voice.yaml     | 7  | key job is used twice in themes
            duplicate-property   | theme/voice.yaml     | 3  | version
            other-id             | theme/voice.yaml     | 2  | the id choir is not the name of the file
            id-twice             | theme/voice.yaml     | 1  | another file has the id voice
            version-nought       | theme/voice.yaml     | 2  | a version is a whole number from 1, not 0
            version-in-words     | theme/voice.yaml     | 2  | "one"
            version-missing      | theme/voice.yaml     | 1  | Missing required creator property 'version'
            no-yaml              | theme/voice.yaml     | 4  | expected
            empty-list           | theme/voice.yaml     | 1  | themes needs at least one entry
            unknown-folder       | poem/voice.yaml      | 1  | no such folder in the catalogue
            unknown-step-after   | playbook/plan.yaml   | 22 | there is no step 9
            unknown-step-beside  | playbook/plan.yaml   | 21 | there is no step 9
            step-circle          | playbook/plan.yaml   | 17 | step 2 waits for itself in a circle
            two-durations        | playbook/plan.yaml   | 17 | step 2 needs exactly one of weeks, beside, openEnded
            weeks-backwards      | playbook/plan.yaml   | 21 | not from 3 to 2
            weeks-broken         | playbook/plan.yaml   | 21 | 1.5
            unknown-block        | playbook/plan.yaml   | 19 | there is no block 4
            unknown-level        | playbook/plan.yaml   | 22 | cosmic
            gate-unknown-step    | framework/way.yaml   | 13 | there is no step 7 in playbook plan
            unknown-playbook     | framework/way.yaml   | 3  | there is no playbook nowhere
            evidence-in-words    | framework/way.yaml   | 13 | not 'somebody says so'
            threshold-not-said   | framework/way.yaml   | 15 | the text does not name the threshold 50
            threshold-declared   | framework/way.yaml   | 14 | what a person declares has no threshold
            threshold-over-all   | framework/way.yaml   | 14 | a threshold of 150 PERCENT cannot be
            unknown-target-group | training/course.yaml | 3  | there is no target group astronauts
            unknown-theme        | item-bank/pulse.yaml | 22 | there is no theme weather
            """)
    void aBrokenFileSaysWhereAndWhy(String folder, String file, int line, String reason) {
        String root = "catalogue-broken/" + folder;
        assertThatThrownBy(() -> new CatalogueReader().read(root))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageStartingWith(root + "/" + file + ", line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void faultsOfSeveralFilesAreSaidAtOnce() {
        assertThatThrownBy(() -> new CatalogueReader().read("catalogue-broken/two-faults"))
                .hasMessageContaining("two-faults/theme/voice.yaml, line 3: ")
                .hasMessageContaining("two-faults/training/course.yaml, line 1: ");
    }

    @Test
    void aFileThatTheApplicationNeedsIsNamed() {
        assertThatThrownBy(() -> new CatalogueService(new Catalogue()))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("catalogue/playbook/ten-step.yaml, line 1: the application needs this file");
    }

    private static List<Integer> steps(int phase) {
        return CATALOGUE.playbook().steps().stream()
                .filter(step -> step.phase() == phase)
                .map(PlaybookStep::number)
                .toList();
    }

    private static GateCriterionTemplate criterion(int phase, String key) {
        return CATALOGUE.framework().phase(phase).orElseThrow().gate().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> asking(Construct construct) {
        return CATALOGUE.corePulse().items().stream()
                .filter(item -> item.construct() == construct)
                .map(PulseItemTemplate::id)
                .toList();
    }

    private static String said(GateCriterionTemplate criterion) {
        Threshold threshold = criterion.threshold();
        return threshold == null ? "" : " " + threshold.amount() + " " + threshold.unit();
    }
}
