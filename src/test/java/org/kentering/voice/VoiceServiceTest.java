package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.champion.ChampionDraft;
import org.kentering.champion.ChampionService;
import org.kentering.decision.Evidence;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonLeft;
import org.kentering.organisation.UnitId;
import org.kentering.settings.CompanyDate;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Rounds;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.kentering.voice.VoiceFilter.Show;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@KenteringTest
class VoiceServiceTest {

    @Autowired
    World world;

    @Autowired
    VoiceService voice;

    @Autowired
    VoiceInboxService inbox;

    @Autowired
    ChampionService champions;

    @Autowired
    AgendaService agenda;

    @Autowired
    VoiceEntries entries;

    @Autowired
    CompanyDate companyDate;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    Workplace work;
    VoiceEntryId concern;

    @BeforeEach
    void aConcernFromAssembly() {
        work = Workplace.in(world);
        as("Cora");
        champion("Ada", work.assembly);
        champion("Max", work.machining);
        as("Ada");
        concern = tell(EntryKind.CONCERN, "time", work.assembly, "The night shift gets no sessions");
    }

    @Test
    void savingAgainAfterALostConnectionKeepsOne() {
        VoiceEntryDraft draft = draft(EntryKind.IDEA, "tools", work.assembly, "Checklists by voice");
        assertThat(voice.tell(work.programme, draft)).isEqualTo(voice.tell(work.programme, draft));
        assertThat(voice.mine(work.programme)).hasSize(2);

        as("Max");
        VoiceEntryDraft stolen = new VoiceEntryDraft(draft.id(), EntryKind.WIN, "tools", work.machining, "Mine");
        assertThatThrownBy(() -> voice.tell(work.programme, stolen)).isInstanceOf(NotFound.class);
    }

    @Rounds
    void eightTriesAtTheSameMomentKeepOne() throws Exception {
        VoiceEntryDraft draft = draft(EntryKind.IDEA, "tools", work.assembly, "Checklists by voice");
        Callable<VoiceEntryId> save = () -> world.as(work.account("Ada"), () -> voice.tell(work.programme, draft));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<VoiceEntryId> saved : pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> save).toList())) {
                assertThat(saved.get()).isEqualTo(draft.id());
            }
        }
        assertThat(voice.mine(work.programme)).hasSize(2);
    }

    @Test
    void aChampionTellsFromTheOwnUnitOnlyAndThatIsASignOfLife() {
        assertThatThrownBy(() -> tell(EntryKind.IDEA, "tools", work.machining, "Not mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tell(EntryKind.IDEA, "nonsense", work.assembly, "No theme")).isInstanceOf(NotFound.class);
        as("Stan");
        assertThatThrownBy(() -> tell(EntryKind.IDEA, "tools", work.assembly, "Not mine")).isInstanceOf(NotFound.class);
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(59)));
        as("Ada");
        tell(EntryKind.WIN, "benefit", work.assembly, "Quotation in two hours");
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(61)));
        as("Cora");
        assertThat(champions.silent(work.programme)).extracting("name").containsExactly("Max");
    }

    @Test
    void fellowChampionsReadOnlyPublishedWinsInTheWordsThatWerePublished() {
        VoiceEntryId win = tell(EntryKind.WIN, "benefit", work.assembly, "Piet made a quotation in two hours");
        as("Max");
        assertThat(words()).isEmpty();
        assertThatThrownBy(() -> voice.entry(concern)).isInstanceOf(NotFound.class);
        as("Cora");
        inbox.publish(win, version(win), "A quotation in two hours");
        as("Max");
        assertThat(words()).containsExactly("A quotation in two hours");
        assertThat(words(new VoiceFilter(Show.ALL, null, null, null, "piet"))).as("unseen words are not searched").isEmpty();
        assertThat(voice.entry(win)).satisfies(details -> {
            assertThat(details.author()).isNull();
            assertThat(details.row().words()).isEqualTo("A quotation in two hours");
            assertThat(details.mayReopen()).isFalse();
        });
        assertThatThrownBy(() -> inbox.reword(win, 0, "x")).isInstanceOf(NotFound.class);
        assertThat(voice.themes(work.programme)).as("counts of the own unit only").isEmpty();
    }

    @Test
    void theLeadReadsOwnWinsAndCountsButNoConcern() {
        tell(EntryKind.WIN, "benefit", work.assembly, "Quotation in two hours");
        as("Max");
        tell(EntryKind.CONCERN, "job", work.machining, "Will my lathe go?");
        as("Lena");
        assertThat(words()).containsExactly("Quotation in two hours");
        assertThat(voice.themes(work.programme)).extracting(count -> count.theme().key()).contains("time", "benefit", "job");
        as("Finn");
        assertThat(words()).isEmpty();
        assertThat(voice.themes(work.programme)).isEmpty();
    }

    @Test
    void theSponsorReadsThemesWinsAndWhatWasEscalatedAndDecides() {
        tell(EntryKind.WIN, "benefit", work.assembly, "Quotation in two hours");
        as("Stan");
        assertThat(words()).containsExactly("Quotation in two hours");
        assertThat(voice.themes(work.programme)).extracting(ThemeCount::total).containsExactly(1L, 1L);
        assertThatThrownBy(() -> voice.entry(concern)).isInstanceOf(NotFound.class);
        assertThat(voice.waiting("north")).isZero();

        as("Cora");
        assertThat(voice.waiting("north")).isEqualTo(2);
        inbox.escalate(concern, version(concern), new EscalationDraft(6, LocalDate.of(2026, 2, 1), "Pay evening sessions?"));

        as("Stan");
        assertThat(voice.waiting("north")).isOne();
        assertThat(kinds()).contains("voice.escalated");
        EscalationRow waiting = voice.escalations(work.programme, false).getFirst();
        assertThat(waiting.escalation().people()).isEqualTo(6);
        assertThat(voice.entry(concern).author()).as("not by whom").isNull();
        assertThatThrownBy(() -> inbox.decide(concern, waiting.version() + 1, "Yes")).isInstanceOf(StaleVersion.class);
        inbox.decide(concern, waiting.version(), "Yes, two evenings a month");
        assertThat(voice.escalations(work.programme, false)).isEmpty();
        assertThat(voice.escalations(work.programme, true)).hasSize(1);
        assertThatThrownBy(() -> inbox.answer(concern, version(concern), "Mine"))
                .isInstanceOf(AuthorizationDeniedException.class);
        as("Ada");
        assertThat(voice.entry(concern).escalation().decision()).isEqualTo("Yes, two evenings a month");
        assertThatThrownBy(() -> voice.escalations(work.programme, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void complianceReadsItsThemesTheObserverOnlyCountsTheStewardNothing() {
        VoiceEntryId watched = tell(EntryKind.CONCERN, "watched", work.assembly, "Does it log who asks?");
        world.signIn(world.account("Mia", Role.COMPLIANCE));
        assertThat(words()).containsExactly("Does it log who asks?");
        assertThat(voice.entry(watched).author()).isNull();
        assertThat(voice.themes(work.programme)).extracting(count -> count.theme().key()).containsExactly("watched");
        world.signIn(world.account("Olga", Role.OBSERVER));
        assertThat(voice.readsWords(work.programme)).isFalse();
        assertThat(words()).isEmpty();
        assertThat(voice.themes(work.programme)).hasSize(2);
        work.person("Dan", work.finance);
        work.role("Dan", Role.DATA_STEWARD);
        as("Dan");
        assertThatThrownBy(() -> voice.themes(work.programme)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voice.entry(watched)).isInstanceOf(NotFound.class);
    }

    @Test
    void theChampionSeesWhatBecameOfItAndMayReopen() {
        as("Cora");
        inbox.route(concern, version(concern), Role.SPONSOR);
        inbox.answer(concern, version(concern), "Two sessions at night from May");
        inbox.resolve(concern, version(concern), null);
        as("Ada");
        assertThat(voice.mine(work.programme).getFirst()).satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("Two sessions at night from May");
            assertThat(row.open()).isFalse();
        });
        inbox.reopen(concern, version(concern), "They were cancelled");
        as("Cora");
        assertThat(voice.count(work.programme, VoiceFilter.ALL.show(Show.WAITING))).isOne();
        assertThat(kinds()).containsExactly("voice.unanswered");
    }

    @Test
    void theOldestOpenConcernIsTheEvidence() {
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(15)));
        assertThat(evidence().amount()).isEqualByComparingTo(BigDecimal.valueOf(15));
        as("Cora");
        inbox.answer(concern, version(concern), "We look into it");
        assertThat(evidence().amount()).as("answered is not yet gone").isEqualByComparingTo(BigDecimal.valueOf(15));
        inbox.resolve(concern, version(concern), "Sessions at night");
        assertThat(evidence().amount()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(VoiceEvidence.oldestConcern(List.of(), companyDate).amount()).isNull();
    }

    @Test
    void whoIsAskedFindsItAmongWhatIsDueWithoutTheWords() {
        as("Cora");
        inbox.route(concern, version(concern), work.person("Finn"));
        as("Finn");
        assertThat(asked()).singleElement().satisfies(item -> {
            assertThat(title(item)).isEqualTo("Concern to take care of: Time, Assembly");
            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(item.path()).isEqualTo("p/north");
        });
        as("Lena");
        assertThat(asked()).isEmpty();

        as("Cora");
        inbox.route(concern, version(concern), Role.LEAD);
        as("Finn");
        assertThat(asked()).as("the lead of another unit").isEmpty();
        as("Lena");
        assertThat(asked()).hasSize(1);

        as("Cora");
        assertThat(asked()).isEmpty();
        inbox.route(concern, version(concern), work.person("Cora"));
        assertThat(asked()).singleElement().satisfies(item -> {
            assertThat(title(item)).isEqualTo("The night shift gets no sessions");
            assertThat(item.path()).isEqualTo("p/north/voice/" + concern.value());
        });
        assertThatThrownBy(() -> inbox.route(concern, version(concern), Role.ADMIN))
                .hasMessage("voice.entry.roleCannotCare");
    }

    @Test
    void aRoleThatReadsTheThemeReadsTheWordsAndOneThatReadsNothingIsToldWhatItIs() {
        VoiceEntryId watched = tell(EntryKind.CONCERN, "watched", work.assembly, "Does it log who asks?");
        as("Cora");
        inbox.route(watched, version(watched), Role.COMPLIANCE);
        inbox.route(concern, version(concern), Role.DATA_STEWARD);
        world.signIn(world.account("Mia", Role.COMPLIANCE));
        assertThat(asked()).extracting(this::title).containsExactly("Does it log who asks?");
        work.person("Dan", work.finance);
        work.role("Dan", Role.DATA_STEWARD);
        as("Dan");
        assertThat(asked()).extracting(this::title).containsExactly("Concern to take care of: Time, Assembly");
    }

    @Test
    void anOpenConcernComesBackToTheCoordinatorWhenItIsTwoWeeksOld() {
        as("Cora");
        inbox.route(concern, version(concern), work.person("Finn"));
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(13)));
        assertThat(kinds()).isEmpty();
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(14)));
        assertThat(kinds()).containsExactly("voice.overdue");
        inbox.takeUp(concern, version(concern));
        assertThat(kinds()).containsExactly("voice.overdue");
        inbox.answer(concern, version(concern), "We look into it");
        assertThat(kinds()).as("an answer takes no worry away").containsExactly("voice.overdue");
        inbox.resolve(concern, version(concern), "Sessions at night");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatSomebodyWasAskedWaitsInTheInboxAgainWhenTheyLeave() {
        as("Cora");
        inbox.route(concern, version(concern), work.person("Finn"));
        assertThat(voice.waiting("north")).isZero();
        transaction.executeWithoutResult(done -> facts.publishEvent(new PersonLeft(work.person("Lena"), null)));
        assertThat(voice.waiting("north")).isZero();
        transaction.executeWithoutResult(done -> facts.publishEvent(new PersonLeft(work.person("Finn"), null)));
        assertThat(voice.waiting("north")).isOne();
        assertThat(voice.entry(concern).row().status()).isEqualTo(EntryStatus.NEW);
        assertThat(voice.entry(concern).routedPerson()).isNull();
    }

    @Test
    void ofEachThemeTheLastThingDoneIsTold() {
        VoiceEntryId job = tell(EntryKind.CONCERN, "job", work.assembly, "Will jobs go?");
        VoiceEntryId win = tell(EntryKind.WIN, "benefit", work.assembly, "Piet was fast");
        as("Cora");
        escalate(concern);
        escalate(job);
        inbox.publish(win, version(win), "A quotation in two hours");
        as("Stan");
        assertThat(voice.deeds(work.programme)).containsExactly(
                new ThemeDeed("benefit", ThemeDeed.Stage.TOLD, "A quotation in two hours"));
        inbox.decide(job, version(job), "Nobody loses a job");
        inbox.decide(concern, version(concern), "Two hours a week");
        as("Cora");
        inbox.resolve(job, version(job), "It stands in the agreement");
        VoiceEntryId later = tell(EntryKind.CONCERN, "time", work.machining, "No time either");
        escalate(later);
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(1)));
        as("Stan");
        inbox.decide(later, version(later), "Four hours a week");
        assertThat(voice.deeds(work.programme)).containsExactly(
                new ThemeDeed("benefit", ThemeDeed.Stage.TOLD, "A quotation in two hours"),
                new ThemeDeed("job", ThemeDeed.Stage.DONE, "Nobody loses a job"),
                new ThemeDeed("time", ThemeDeed.Stage.DOING, "Four hours a week"));
        as("Ada");
        assertThatThrownBy(() -> voice.deeds(work.programme)).isInstanceOf(NotFound.class);
    }

    @Test
    void openIsWhatOneMayFollow() {
        VoiceEntryId win = tell(EntryKind.WIN, "benefit", work.assembly, "Piet was fast");
        as("Cora");
        inbox.publish(win, version(win), "A quotation in two hours");
        inbox.reopen(win, version(win), "It was three");
        as("Max");
        assertThat(words()).containsExactly("A quotation in two hours");
        assertThat(words(VoiceFilter.ALL.show(Show.OPEN))).as("somebody else's published win").isEmpty();
        as("Ada");
        assertThat(words(VoiceFilter.ALL.show(Show.OPEN)))
                .containsExactlyInAnyOrder("Piet was fast", "The night shift gets no sessions");
    }

    @Test
    void theDayIsTheCompanysDay() {
        world.clock().turnTo(Instant.parse("2026-03-10T23:30:00Z"));
        VoiceEntryId late = tell(EntryKind.CONCERN, "job", work.assembly, "Said half an hour after midnight");
        assertThat(voice.entry(late).row().recordedOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(voice.themes(work.programme)).filteredOn(count -> count.theme().key().equals("job"))
                .extracting(ThemeCount::oldestOpen).containsExactly(LocalDate.of(2026, 3, 11));
        as("Cora");
        inbox.escalate(late, version(late), new EscalationDraft(6, LocalDate.of(2026, 3, 11), "Since today"));
        assertThat(evidence().amount()).isEqualByComparingTo(BigDecimal.valueOf(9));
    }

    @Test
    void whatTwoCouldBreakTheDatabaseRefuses() {
        assertThatThrownBy(() -> world.jdbc().sql("update voice_entry set still_open = false").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> world.jdbc()
                        .sql("update voice_entry set published_words = 'x', published_at = recorded_at")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> world.jdbc().sql("update voice_entry set status = 'ROUTED'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> world.jdbc()
                        .sql("""
                                update voice_entry set escalated_by = author_id, escalated_at = recorded_at,
                                    people_concerned = 1, concerned_since = date '2026-01-01', decided_by = author_id,
                                    decided_at = recorded_at""")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aStoppedProgrammeIsOnlyRead() {
        world.jdbc().sql("update programme set state = 'STOPPED'").update();
        assertThat(voice.mine(work.programme)).hasSize(1);
        assertThatThrownBy(() -> tell(EntryKind.IDEA, "tools", work.assembly, "Late")).isInstanceOf(Refusal.class);
        as("Cora");
        assertThatThrownBy(() -> inbox.answer(concern, version(concern), "Late")).isInstanceOf(Refusal.class);
    }

    private Evidence evidence() {
        return VoiceEvidence.oldestConcern(
                entries.tallies(work.programme.value(), true, List.of(), true, List.of()), companyDate);
    }

    private List<DueItem> asked() {
        return agenda.due(work.programme.value(), companyDate.today().plusDays(30)).stream()
                .filter(item -> item.kind().equals("voice.routed"))
                .toList();
    }

    private String title(DueItem item) {
        return texts.text(Language.EN, item.title());
    }

    private void escalate(VoiceEntryId id) {
        inbox.escalate(id, version(id), new EscalationDraft(6, LocalDate.of(2026, 2, 1), "Free hours?"));
    }

    private List<String> kinds() {
        return agenda.due(work.programme.value(), LocalDate.now(world.clock()).plusDays(7)).stream()
                .map(DueItem::kind)
                .filter(kind -> kind.startsWith("voice."))
                .toList();
    }

    private List<String> words() {
        return words(VoiceFilter.ALL);
    }

    private List<String> words(VoiceFilter filter) {
        List<String> words = voice.entries(work.programme, filter, Pageable.unpaged()).stream()
                .map(VoiceEntryRow::words)
                .toList();
        assertThat(voice.count(work.programme, filter)).isEqualTo(words.size());
        return words;
    }

    private long version(VoiceEntryId id) {
        return voice.entry(id).version();
    }

    private VoiceEntryId tell(EntryKind kind, String theme, UnitId unit, String words) {
        return voice.tell(work.programme, draft(kind, theme, unit, words));
    }

    private static VoiceEntryDraft draft(EntryKind kind, String theme, UnitId unit, String words) {
        return new VoiceEntryDraft(VoiceEntryId.random(), kind, theme, unit, words);
    }

    private void champion(String name, UnitId unit) {
        champions.name(work.programme, new ChampionDraft(work.person(name), Set.of(unit), null, null, null));
    }

    private void as(String name) {
        world.signIn(work.account(name));
    }
}
