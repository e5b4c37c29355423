package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@KenteringTest
class LedgerServiceTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    LedgerService ledgers;

    @Autowired
    WaveService waves;

    @Autowired
    AgendaService agenda;

    @Autowired
    LedgerOnPaper onPaper;

    @Autowired
    Texts texts;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void aReleasedWave() {
        company = new PulseCompany(world, context);
        wave = company.launched(company.draft());
        company.answer(wave, 0.9, 3.2, 1);
        company.close();
        company.releaseUnanswered(wave);
    }

    @Test
    void themesAreNamedFromWhatWasReleasedOfTheCompany() {
        WaveLedger ledger = only();
        assertThat(ledger.owed()).isTrue();
        assertThat(ledger.comments()).isPositive();
        assertThat(ledger.barriers()).isNotEmpty().allMatch(barrier -> barrier.share().percent() >= 10);
        assertThat(ledger.barriers()).filteredOn(barrier -> barrier.theme() != null).isNotEmpty();
        assertThat(ledger.barriers()).filteredOn(barrier -> barrier.words().en().equals("I lack training"))
                .allMatch(barrier -> "training".equals(barrier.theme()));
        assertThat(ledger.barriers()).extracting(barrier -> barrier.share().percent()).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void theNextWaveGoesOutOnlyWhenAllThreeAreAnsweredFor() {
        company.daysLater(14);
        WaveId next = company.proposed(company.draft());
        assertThat(approval(next).ledger().missing()).isEqualTo(3);
        assertOwed(next);
        name("time", Disposition.DOING, company.today().plusDays(30));
        name("rules", Disposition.ALREADY_SO, company.today());
        assertOwed(next);
        name("job", Disposition.NOT_NOW, company.today().plusDays(90));
        assertThat(approval(next).ledger().lines()).extracting(line -> line.theme().en())
                .containsExactly("Time", "Rules", "Job");
        company.approve(next);
        assertThat(as(company.north.compliance, () -> waves.details(next)).row().status()).isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void anotherKindOfWaveWaitsForTheSameAnswers() {
        WaveDraft core = company.draft();
        WaveId readiness = company.proposed(WaveDraft.byUnits(
                WaveKind.READINESS, core.audience(), core.opensOn(), core.closesOn(), Set.of(), core.thresholds(),
                core.groupSize(), core.merges(), core.expectedPercent(), core.contact()));
        assertThat(approval(readiness).ledger().wave()).isEqualTo(wave);
        assertOwed(readiness);
        company.answerFor(wave);
        assertThat(approval(readiness).ledger().lines()).hasSize(3);
        company.approve(readiness);
    }

    @Test
    void aWaveOfWhichNothingWasSaidOwesNothing() {
        company.answerFor(wave);
        company.daysLater(14);
        WaveId silent = company.launched(company.draft());
        company.close();
        company.releaseUnanswered(silent);
        WaveLedger latest = as(company.north.coordinator, () -> ledgers.ledgers(company.north.programme)).getFirst();
        assertThat(latest.somethingSaid()).isFalse();
        assertThat(latest.owed()).isFalse();
        assertThatThrownBy(() -> name(silent, "time")).isInstanceOf(Refusal.class).hasMessage("pulse.ledger.nothingSaid");
        company.daysLater(14);
        WaveId next = company.proposed(company.draft());
        assertThat(approval(next).ledger().wave()).isEqualTo(wave);
        company.approve(next);
    }

    @Test
    void onlyTheCoordinatorNamesAndEverybodyWithAPartReads() {
        for (AccountId other : List.of(company.north.sponsor, company.north.champion, company.north.compliance,
                company.north.observer)) {
            assertThatThrownBy(() -> as(other, () -> {
                ledgers.name(wave, draft("time", Disposition.DOING, company.today()));
                return true;
            })).isInstanceOf(AccessDeniedException.class);
        }
        name("time", Disposition.DOING, company.today().plusDays(30));
        for (AccountId reader : List.of(company.north.sponsor, company.north.champion, company.north.lead,
                company.north.steward, company.north.compliance, company.north.observer)) {
            assertThat(as(reader, () -> ledgers.ledgers(company.north.programme)).getFirst().lines()).hasSize(1);
        }
        AccountId stranger = world.account("Nora Nobody");
        assertThatThrownBy(() -> as(stranger, () -> ledgers.ledgers(company.north.programme)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noThemeTwiceAndNoFourth() {
        name("time", Disposition.DOING, company.today());
        assertThatThrownBy(() -> name("time", Disposition.DOING, company.today()))
                .isInstanceOf(Refusal.class).hasMessage("pulse.ledger.namedAlready");
        assertThatThrownBy(() -> name("weather", Disposition.DOING, company.today())).isInstanceOf(NotFound.class);
        name("job", Disposition.DOING, company.today());
        name("rules", Disposition.DOING, company.today());
        assertThatThrownBy(() -> name("tools", Disposition.DOING, company.today()))
                .isInstanceOf(Refusal.class).hasMessage("pulse.ledger.three");
    }

    @Test
    void twentyAtOnceStillNameThree() throws Exception {
        List<String> themes = List.of("job", "watched", "time", "training", "benefit", "trust", "tools", "rules", "other");
        CyclicBarrier start = new CyclicBarrier(20);
        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            List<Callable<Boolean>> tries = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        start.await();
                        try {
                            name(themes.get(i % themes.size()), Disposition.DOING, company.today());
                            return true;
                        } catch (Refusal refused) {
                            return false;
                        }
                    })
                    .toList();
            for (Future<Boolean> one : people.invokeAll(tries)) {
                one.get();
            }
        }
        assertThat(only().lines().size()).isBetween(1, 3);
        assertThat(only().lines()).extracting(line -> line.draft().theme()).doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        name("time", Disposition.DOING, company.today());
        LedgerLine seen = only().lines().getFirst();
        as(company.north.coordinator, () -> {
            ledgers.change(seen.id(), seen.version(), draft("tools", Disposition.DOING, company.today()));
            return true;
        });
        assertThatThrownBy(() -> as(company.north.coordinator, () -> {
            ledgers.change(seen.id(), seen.version(), draft("job", Disposition.DOING, company.today()));
            return true;
        })).isInstanceOf(StaleVersion.class);
        assertThat(only().lines().getFirst().draft().theme()).isEqualTo("tools");
    }

    @Test
    void whoSeesToItIsTold_andTheCoordinatorWhereNobodyElseCanBe() {
        LocalDate due = company.today().plusDays(5);
        name("time", Disposition.DOING, due);
        as(company.north.coordinator, () -> {
            ledgers.name(wave, new HeardThemeDraft("job", Disposition.NOT_NOW, company.north.karin, due, "Ask again"));
            return true;
        });
        company.daysLater(6);
        assertThat(due(company.north.lead)).singleElement().matches(item -> item.due().equals(due));
        assertThat(due(company.north.coordinator)).extracting(DueItem::kind).containsExactlyInAnyOrder("pulse.ledger", "pulse.theme");
        assertThat(due(company.north.champion)).isEmpty();
        LedgerLine mine = as(company.north.lead, () -> ledgers.ledgers(company.north.programme)).getFirst().lines().getFirst();
        assertThat(mine.overdue()).isTrue();
        assertThatThrownBy(() -> as(company.north.champion, () -> {
            ledgers.settle(mine.id(), mine.version());
            return true;
        })).isInstanceOf(NotFound.class);
        as(company.north.lead, () -> {
            ledgers.settle(mine.id(), mine.version());
            return true;
        });
        assertThat(due(company.north.lead)).isEmpty();
    }

    @Test
    void whoIsInvitedNextReadsItInTheirOwnLanguage() {
        name("time", Disposition.DOING, LocalDate.of(2026, 5, 1));
        company.daysLater(14);
        assertThat(onPaper.read(wave)).isEmpty();
        WaveId next = company.proposed(company.draft());
        assertThat(onPaper.read(next)).singleElement().satisfies(told -> {
            assertThat(texts.text(Language.NL, told)).isEqualTo("Tijd: we doen het, vóór 1 mei 2026. We said time");
            assertThat(texts.text(Language.DE, told)).isEqualTo("Zeit: Wir tun es, bis 1. Mai 2026. We said time");
        });
    }

    private void assertOwed(WaveId next) {
        assertThatThrownBy(() -> company.approve(next)).isInstanceOf(Refusal.class).hasMessage("pulse.approve.ledgerOwed");
    }

    private WaveApproval approval(WaveId next) {
        return as(company.north.compliance, () -> waves.approval(next));
    }

    private List<DueItem> due(AccountId account) {
        return as(account, () -> agenda.due(company.north.programme.value(), company.today().plusDays(30))).stream()
                .filter(item -> Set.of("pulse.ledger", "pulse.theme").contains(item.kind()))
                .toList();
    }

    private void name(String theme, Disposition disposition, LocalDate due) {
        as(company.north.coordinator, () -> {
            ledgers.name(wave, draft(theme, disposition, due));
            return true;
        });
    }

    private void name(WaveId other, String theme) {
        as(company.north.coordinator, () -> {
            ledgers.name(other, draft(theme, Disposition.DOING, company.today()));
            return true;
        });
    }

    private HeardThemeDraft draft(String theme, Disposition disposition, LocalDate due) {
        PersonId lead = company.north.leadPerson;
        return new HeardThemeDraft(theme, disposition, lead, due, "We said " + theme);
    }

    private WaveLedger only() {
        return as(company.north.coordinator, () -> ledgers.ledgers(company.north.programme)).getFirst();
    }

    private <T> T as(AccountId account, java.util.function.Supplier<T> work) {
        return world.as(account, work);
    }
}
