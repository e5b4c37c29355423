package org.kentering.champion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.authorization.AuthorizationDeniedException;

@KenteringTest
class ChampionServiceTest {

    @Autowired
    World world;

    @Autowired
    ChampionService champions;

    @Autowired
    AgendaService agenda;

    Workplace work;
    ChampionId ada;

    @BeforeEach
    void aChampionInAssembly() {
        work = Workplace.in(world);
        as("Cora");
        ada = champions.name(work.programme, draft("Ada", work.person("Bo"), null, work.assembly));
    }

    @Test
    void onlyUnitsWithATeamCountAndAChampionAboveCoversThem() {
        // Production holds nobody but its manager, Finance two people besides it.
        Coverage coverage = champions.coverage(work.programme);
        assertThat(coverage.units()).extracting(UnitCoverage::name).containsExactly("Finance", "Assembly", "Machining");
        assertThat(coverage.gaps()).extracting(UnitCoverage::name).containsExactly("Finance", "Machining");
        assertThat(coverage.units().get(1).names()).containsExactly("Ada");

        champions.name(work.programme, draft("Max", null, null, work.production));
        assertThat(champions.coverage(work.programme).gaps()).extracting(UnitCoverage::name).containsExactly("Finance");
        assertThat(champions.coverage(work.programme).units().get(1).champions()).isEqualTo(2);
    }

    @Test
    void aSponsorReadsCoverageWithoutNamesAndALeadOnlyTheOwnUnits() {
        as("Stan");
        assertThat(champions.coverage(work.programme).units())
                .hasSize(3)
                .allSatisfy(unit -> assertThat(unit.names()).isEmpty());
        assertThat(champions.champions(work.programme, ChampionFilter.ALL, Pageable.unpaged())).isEmpty();
        assertThatThrownBy(() -> champions.champion(ada)).isInstanceOf(NotFound.class);

        as("Lena");
        assertThat(champions.coverage(work.programme).units())
                .extracting(UnitCoverage::name)
                .containsExactly("Assembly", "Machining");
        as("Finn");
        assertThat(champions.coverage(work.programme).units()).extracting(UnitCoverage::name).containsExactly("Finance");
        assertThat(champions.champions(work.programme, ChampionFilter.ALL, Pageable.unpaged())).isEmpty();
        assertThatThrownBy(() -> champions.champion(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void fellowChampionsKnowTheNameAndNothingMore() {
        champions.name(work.programme, draft("Max", null, null, work.machining));
        as("Max");
        ChampionRow fellow = champions.champion(ada).row();
        assertThat(fellow).isEqualTo(new ChampionRow(
                ada, "Ada", "Assembly", null, null, null, null, null, null, null, false));
        assertThat(champions.champion(ada).deputy()).isNull();
        assertThatThrownBy(() -> champions.contacts(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> champions.logContact(ada, contact())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> champions.agreeHours(ada, 0, BigDecimal.ONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> champions.silent(work.programme)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void theStewardAndComplianceFindNoNetwork() {
        work.person("Dan", work.finance);
        work.role("Dan", Role.DATA_STEWARD);
        as("Dan");
        assertThatThrownBy(() -> champions.coverage(work.programme)).isInstanceOf(NotFound.class);
        world.signIn(world.account("Mia", Role.COMPLIANCE));
        assertThatThrownBy(() -> champions.coverage(work.programme)).isInstanceOf(NotFound.class);
        world.signIn(world.account("Olga", Role.OBSERVER));
        assertThat(champions.coverage(work.programme).counted()).isEqualTo(3);
    }

    @Test
    void theLeadAgreesTheHoursAndOtherHoursOpenTheQuestionAgain() {
        as("Lena");
        ChampionDetails seen = champions.champion(ada);
        assertThat(seen.mayAgree()).isTrue();
        assertThat(seen.row().quietDays()).as("activity is not the lead's").isNull();
        assertThat(kinds()).containsExactly("champion.hours");

        champions.agreeHours(ada, seen.version(), new BigDecimal("1.5"));
        assertThat(champions.champion(ada).row().hoursAgreed()).as("fewer than asked").isFalse();
        assertThatThrownBy(() -> champions.agreeHours(ada, seen.version(), BigDecimal.TWO))
                .isInstanceOf(StaleVersion.class);
        champions.agreeHours(ada, champions.champion(ada).version(), BigDecimal.TWO);
        assertThat(champions.champion(ada).row().hoursAgreed()).isTrue();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void silenceEndsWithAContactOrAnEntryAndNeverWithASignIn() {
        long seen = champions.champion(ada).version();
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(60)));
        assertThat(champions.silent(work.programme)).extracting(SilentChampion::quietDays).containsExactly(60L);
        assertThat(champions.count(work.programme, new ChampionFilter(null, null, Show.SILENT))).isOne();
        assertThat(kinds()).containsExactly("champion.silent");

        as("Ada");
        champions.champion(ada);
        as("Cora");
        assertThat(champions.silent(work.programme)).as("reading is no sign of life").hasSize(1);

        champions.logContact(ada, contact());
        assertThat(champions.silent(work.programme)).isEmpty();
        assertThat(champions.contacts(ada)).extracting(ContactRow::by).containsExactly("Cora");

        world.clock().turnTo(World.NOW.plus(Duration.ofDays(130)));
        assertThat(champions.silent(work.programme)).hasSize(1);
        as("Ada");
        champions.heardFromMe(work.programme);
        as("Cora");
        assertThat(champions.silent(work.programme)).isEmpty();
        assertThat(champions.champion(ada).version())
                .as("a sign of life makes no open form stale")
                .isEqualTo(seen);
    }

    @Test
    void anOlderContactDoesNotMoveTheLastSignBack() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        champions.logContact(ada, new ContactDraft(ContactKind.CALL, today, ""));
        champions.logContact(ada, new ContactDraft(ContactKind.CALL, today.minusDays(30), ""));
        assertThat(champions.champion(ada).row().heardOn()).isEqualTo(today);
    }

    @Test
    void aChangeCarriesWhatWasSeen() {
        ChampionDetails seen = champions.champion(ada);
        champions.change(ada, seen.version(), seen.roleVersion(), draft("Ada", null, LocalDate.of(2026, 9, 1), work.assembly));
        assertThat(champions.champion(ada).row().rotationOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(champions.champion(ada).deputy()).isNull();
        assertThatThrownBy(() -> champions.change(
                        ada, seen.version(), seen.roleVersion(), draft("Ada", null, null, work.assembly)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoStepsDownAndComesBackStartsAnew() {
        champions.end(ada, champions.champion(ada).roleVersion());
        assertThatThrownBy(() -> champions.champion(ada)).isInstanceOf(NotFound.class);
        assertThat(champions.name(work.programme, draft("Ada", null, null, work.machining))).isEqualTo(ada);
        assertThat(champions.champion(ada).row()).satisfies(row -> {
            assertThat(row.units()).isEqualTo("Machining");
            assertThat(row.deputy()).isNull();
        });
    }

    @Test
    void nobodyMakesThemselvesChampionAndALeftPersonIsNoDeputy() {
        assertThatThrownBy(() -> champions.name(work.programme, draft("Cora", null, null, work.finance)))
                .isInstanceOf(Refusal.class);
        PersonId gone = work.person("Gus", work.finance);
        world.jdbc().sql("update person set left_on = date '2026-01-01' where id = ?").param(gone.value()).update();
        assertThatThrownBy(() -> champions.name(work.programme, draft("Max", gone, null, work.machining)))
                .hasMessage("champion.form.deputyLeft");
    }

    @Test
    void theListIsSearchedCutAndSortedInTheQuery() {
        champions.name(work.programme, draft("Max", null, null, work.machining));
        assertThat(names(new ChampionFilter("a_a", null, Show.ALL))).as("an underscore is no wildcard").isEmpty();
        assertThat(names(new ChampionFilter("AD", null, Show.ALL))).containsExactly("Ada");
        assertThat(names(new ChampionFilter(null, work.production, Show.ALL))).containsExactly("Ada", "Max");
        assertThat(names(new ChampionFilter(null, null, Show.WITHOUT_DEPUTY))).containsExactly("Max");
        assertThat(names(new ChampionFilter(null, null, Show.HOURS_OPEN))).containsExactly("Ada", "Max");
        assertThat(champions.champions(
                        work.programme, ChampionFilter.ALL, PageRequest.of(0, 1, Sort.by(Sort.Direction.DESC, "NAME"))))
                .extracting(ChampionRow::name)
                .containsExactly("Max");
        assertThat(champions.champions(
                        work.programme, ChampionFilter.ALL, PageRequest.of(0, 5, Sort.by("1; drop table champion"))))
                .hasSize(2);
    }

    private List<String> names(ChampionFilter filter) {
        return champions.champions(work.programme, filter, Pageable.unpaged()).stream().map(ChampionRow::name).toList();
    }

    private List<String> kinds() {
        LocalDate until = LocalDate.now(world.clock()).plusDays(7);
        return agenda.due(work.programme.value(), until).stream()
                .map(DueItem::kind)
                .filter(kind -> kind.startsWith("champion."))
                .toList();
    }

    @Test
    void halfAnHourAfterMidnightAContactOfTodayIsNotAhead() {
        world.clock().turnTo(Instant.parse("2026-03-10T23:30:00Z"));
        LocalDate companysDay = LocalDate.of(2026, 3, 11);
        champions.logContact(ada, new ContactDraft(ContactKind.CALL, companysDay, "Called late"));
        assertThat(champions.champion(ada).row().heardOn()).isEqualTo(companysDay);
        assertThat(champions.champion(ada).row().quietDays()).isZero();
        assertThatThrownBy(() ->
                        champions.logContact(ada, new ContactDraft(ContactKind.CALL, companysDay.plusDays(1), "")))
                .hasMessage("champion.contact.ahead");
    }

    private ContactDraft contact() {
        return new ContactDraft(ContactKind.MEETING, LocalDate.now(world.clock()), "Spoke about the night shift");
    }

    private ChampionDraft draft(String person, PersonId deputy, LocalDate rotation, UnitId... units) {
        return new ChampionDraft(
                work.person(person), Set.copyOf(List.of(units)), BigDecimal.TWO, deputy, rotation);
    }

    private AccountId as(String name) {
        world.signIn(work.account(name));
        return work.account(name);
    }
}
