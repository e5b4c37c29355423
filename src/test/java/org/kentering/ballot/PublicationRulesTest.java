package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kentering.ballot.Survey.COMPANY;
import static org.kentering.ballot.Survey.Q1;
import static org.kentering.ballot.Survey.Q2;
import static org.kentering.ballot.Survey.all;
import static org.kentering.ballot.Survey.cell;
import static org.kentering.ballot.Survey.id;
import static org.kentering.ballot.Survey.mixed;
import static org.kentering.ballot.Survey.reason;
import static org.kentering.ballot.Survey.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked examples of the rules of publication, section 7, and what is printed. */
class PublicationRulesTest {

    @Test
    void e1ASmallTeamIsNotFoundBySubtraction() {
        ReleaseDraft draft = new Survey()
                .leaf("Sales", 1, 1, 2, 3)
                .leaf("Tech", 3, 4, 4, 4, 4, 4, 4, 4, 3)
                .leaf("Ops", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3)
                .release();
        assertThat(shown(draft, COMPANY, "Sales", "Tech", "Ops")).containsExactly(COMPANY, "Ops");
        assertThat(reason(draft, "Sales")).isEqualTo(HidingReason.SMALL);
        assertThat(reason(draft, "Tech")).isEqualTo(HidingReason.PROTECTS_SIBLING);
        assertThat(cell(draft, "Tech")).isEqualTo(PublishedCell.closed(id("Tech"), Q1.item(), id(COMPANY)));
        assertThat(cell(draft, "Sales").shownWith()).isEqualTo(id(COMPANY));
        assertThat(draft.smallestSupport()).isEqualTo(11);
        assertThat(draft.derivable())
                .extracting(DerivableCell::parts)
                .contains(Set.of(id("Sales"), id("Tech")));
    }

    @Test
    void e4WhoJoinsASmallTeamIsNotFoundInTheNextWave() {
        ReleaseDraft first = new Survey()
                .leaf("Team", 3, 3, 3, 3, 4)
                .leaf("Others", mixed(30))
                .release();
        assertThat(shown(first, "Team", "Others")).containsExactly("Team", "Others");

        ReleaseDraft second = new Survey()
                .leaf("Team", 3, 3, 3, 3, 4, 5)
                .leaf("Others", mixed(30))
                .after(List.of(first), Map.of(Set.of("Team"), 1, Set.of(COMPANY), 1))
                .release();
        assertThat(shown(second, COMPANY, "Team", "Others")).containsExactly(COMPANY);
        assertThat(reason(second, "Team")).isEqualTo(HidingReason.HELD);
        assertThat(cell(second, COMPANY).trend()).isEqualTo(Trend.COMPARABLE);
    }

    /** Section 6: the certificate says where only moving answers hide a joiner; smaller groups begin anew or wait. */
    @Test
    void largeGroupsThatAFewJoinedAreNoted() {
        Survey before = new Survey().leaf("Small", 12).leaf("Large", 30).leaf("Other", 30);
        Map<Set<String>, Integer> joined =
                Map.of(Set.of("Small"), 1, Set.of("Large"), 4, Set.of("Other"), 5, Set.of(COMPANY), 10);
        ReleaseDraft second = new Survey()
                .leaf("Small", 13)
                .leaf("Large", 30)
                .leaf("Other", 30)
                .after(List.of(before.release()), joined)
                .release();
        assertThat(second.changedByFew()).containsExactly(Set.of(id("Large")));
        assertThat(before.release().changedByFew()).isEmpty();
    }

    @Test
    void aLargeRestThatAFewJoinedIsNotedToo() {
        ReleaseDraft first = new Survey().leaf("s", 3).leaf("t", 22).leaf("A", 30).release();
        assertThat(shown(first, COMPANY, "s", "t", "A")).containsExactly(COMPANY, "A");
        ReleaseDraft second = new Survey()
                .leaf("s", 4)
                .leaf("t", 22)
                .leaf("A", 30)
                .after(List.of(first), Map.of(Set.of("s"), 1, Set.of("s", "t"), 1, Set.of(COMPANY), 1))
                .release();
        assertThat(second.changedByFew()).containsExactlyInAnyOrder(Set.of(id("s"), id("t")), Set.of(id(COMPANY)));
    }

    @Test
    void aTeamWithAnotherNameIsStillComparedWithItself() {
        ReleaseDraft first = new Survey().leaf("Team", 5).leaf("Others", mixed(30)).release();
        Map<Set<String>, Integer> joined = Map.of(Set.of("Crew"), 1, Set.of(COMPANY), 1);
        Survey renamed = new Survey().leaf("Crew", 6).leaf("Others", mixed(30));

        assertThat(reason(renamed.after(List.of(first), joined).release(), "Crew")).isNull();
        ReleaseDraft second = renamed.onceCalled("Crew", "Team").after(List.of(first), joined).release();
        assertThat(reason(second, "Crew")).isEqualTo(HidingReason.HELD);
    }

    @Test
    void e5UnanimityLooksLikeAnyOtherLowClass() {
        List<PublishedCell> teams = new ArrayList<>();
        for (int favourable = 0; favourable <= 2; favourable++) {
            int[] answers = all(6, 2);
            Arrays.fill(answers, 0, favourable, 5);
            teams.add(cell(new Survey().leaf("Team", answers).leaf("Others", mixed(40)).release(), "Team"));
        }
        assertThat(teams).allSatisfy(team -> {
            assertThat(team.level()).isEqualTo(Level.LOW);
            assertThat(team.people()).isEqualTo(PrintedCount.range(5, 9));
            assertThat(team.mean()).isNull();
            assertThat(team.favourable()).isNull();
        });
        assertThat(teams).containsOnly(teams.getFirst());
    }

    @Test
    void e8AnItemThatOneLeftOutIsClosedForTheTeam() {
        ReleaseDraft draft = new Survey()
                .leaf("Team", mixed(5))
                .leaf("Others", mixed(30))
                .answers("Team", Q2, 4, 4, 4, 4)
                .answers("Others", Q2, mixed(30))
                .release();
        assertThat(cell(draft, "Team", Q1).open()).isTrue();
        assertThat(cell(draft, "Team", Q2).open()).isFalse();
        assertThat(cell(draft, "Others", Q2).open()).isFalse();
    }

    @Test
    void e8CannotJudgeYetDoesNotCountAsAPerson() {
        ReleaseDraft draft = new Survey()
                .leaf("Team", 4, 4, 4, 4, 0)
                .leaf("Others", mixed(30))
                .release();
        assertThat(shown(draft, COMPANY, "Team", "Others")).containsExactly(COMPANY);
    }

    @Test
    void e9ARestWithAJoinerGrows() {
        ReleaseDraft first = new Survey().leaf("s", 3).leaf("t", 5).leaf("A", 20).release();
        assertThat(shown(first, COMPANY, "s", "t", "A")).containsExactly(COMPANY, "A");

        Map<Set<String>, Integer> joined = Map.of(Set.of("s"), 1, Set.of("s", "t"), 1, Set.of(COMPANY), 1);
        ReleaseDraft second = new Survey()
                .leaf("s", 4)
                .leaf("t", 5)
                .leaf("A", 20)
                .after(List.of(first), joined)
                .release();
        assertThat(shown(second, COMPANY, "s", "t", "A")).containsExactly(COMPANY);
        assertThat(reason(second, "A")).isEqualTo(HidingReason.PROTECTS_CHANGED_REST);
    }

    @Test
    void aHoldSpreadsToWhoeverIsLittleMoreThanTheHeldGroup() {
        ReleaseDraft first = twoLevels(6, 4).release();
        assertThat(shown(first, COMPANY, "Division")).containsExactly(COMPANY, "Division");

        Map<Set<String>, Integer> joined = Map.of(Set.of("Held"), 1, Set.of("Division"), 1, Set.of(COMPANY), 1);
        ReleaseDraft second = twoLevels(7, 4).after(List.of(known("Held", "Division")), joined).release();
        assertThat(reason(second, "Held")).isEqualTo(HidingReason.HELD);
        assertThat(reason(second, "Division")).isEqualTo(HidingReason.HELD);
        assertThat(cell(second, COMPANY).open()).isTrue();

        ReleaseDraft large = twoLevels(7, 5).after(List.of(known("Held", "Division")), joined).release();
        assertThat(reason(large, "Held")).isEqualTo(HidingReason.HELD);
        assertThat(cell(large, "Division").open()).isTrue();
        assertThat(cell(large, "Division").trend()).isEqualTo(Trend.NEW_SERIES);
    }

    @Test
    void aGroupIsHeldTwiceAtMostAndThenDueToBeMerged() {
        Map<Set<String>, Integer> joined = Map.of(Set.of("Team"), 1);
        List<ReleaseDraft> waves = new ArrayList<>();
        List<HidingReason> reasons = new ArrayList<>();
        for (int wave = 0; wave < 4; wave++) {
            ReleaseDraft draft = new Survey()
                    .leaf("Team", 6)
                    .leaf("Others", 30)
                    .after(waves, joined)
                    .release();
            reasons.add(reason(draft, "Team"));
            waves.add(draft);
        }
        assertThat(reasons).containsExactly(null, HidingReason.HELD, HidingReason.HELD, HidingReason.MERGE_DUE);
    }

    @Test
    void anUnchangedGroupReturnsFromAHoldAsANewSeries() {
        ReleaseDraft first = new Survey().leaf("Team", 6).leaf("Others", 30).release();
        ReleaseDraft held = new Survey()
                .leaf("Team", 6)
                .leaf("Others", 30)
                .after(List.of(first), Map.of(Set.of("Team"), 1))
                .release();
        ReleaseDraft back = new Survey()
                .leaf("Team", 6)
                .leaf("Others", 30)
                .after(List.of(first, held), Map.of())
                .release();
        ReleaseDraft next = new Survey()
                .leaf("Team", 6)
                .leaf("Others", 30)
                .after(List.of(first, held, back), Map.of())
                .release();
        assertThat(shown(held, "Team")).isEmpty();
        assertThat(cell(back, "Team").trend()).isEqualTo(Trend.NEW_SERIES);
        assertThat(cell(next, "Team").trend()).isEqualTo(Trend.COMPARABLE);
    }

    @Test
    void aGroupOfTenToNineteenBeginsAnewWhenFewJoined() {
        assertThat(trendAfterChurn(15, 0)).isEqualTo(Trend.COMPARABLE);
        assertThat(trendAfterChurn(15, 1)).isEqualTo(Trend.NEW_SERIES);
        assertThat(trendAfterChurn(15, 4)).isEqualTo(Trend.NEW_SERIES);
        assertThat(trendAfterChurn(15, 5)).isEqualTo(Trend.COMPARABLE);
        assertThat(trendAfterChurn(20, 1)).isEqualTo(Trend.COMPARABLE);
        assertThat(trendAfterChurn(9, 5)).isEqualTo(Trend.COMPARABLE);
    }

    @Test
    void roundedValuesDoNotTellWhatASmallTeamAnswered() {
        Map<Boolean, Long> shown = new HashMap<>();
        for (int seed = 0; seed < 4_000; seed++) {
            int[] small = answers(seed, 7);
            int[] large = answers(seed + 10_000, 13);
            Survey survey = new Survey().leaf("Small", small).leaf("Large", large);
            ReleaseDraft draft = survey.release();
            boolean both = shown(draft, "Small", "Large").size() == 2;
            shown.merge(both, 1L, Long::sum);
            if (!both) {
                assertThat(draft.hidden()).extracting(Hidden::reason).contains(HidingReason.PROTECTS_ANSWERS);
            }
        }
        assertThat(shown.get(false)).as("the audit closes sometimes, and seldom").isBetween(1L, 800L);
    }

    @Test
    void meanAndShareTogetherDoNotTellEither() {
        ReleaseDraft draft = new Survey()
                .leaf("High", 4, 4, 4, 4, 4, 4, 4, 4, 4, 1)
                .leaf("Small", 4, 2, 2, 2, 2)
                .leaf("Half", 4, 4, 4, 4, 4, 2, 2, 2, 2, 1)
                .release();
        assertThat(shown(draft, "High", "Small", "Half"))
                .as("ten favourable in High would not print 3.8, so Small would have exactly one")
                .hasSizeLessThan(3);
    }

    @Test
    void aGroupAndItsOnlySubgroupHaveOneHistory() {
        ReleaseDraft first = new Survey()
                .group("Division", COMPANY)
                .leafOf("Division", "Team", 6)
                .leaf("Others", 30)
                .release();
        List<DerivableCell> closedTeam = List.of(
                new DerivableCell(Q1.item(), Set.of(id("Division")), true, 0),
                new DerivableCell(Q1.item(), Set.of(id("Team")), false, 0));
        assertThat(first.derivable()).contains(closedTeam.getFirst());
        ReleaseDraft second = new Survey()
                .group("Division", COMPANY)
                .leafOf("Division", "Team", 12)
                .leaf("Others", 30)
                .after(List.of(new ReleaseDraft(List.of(), closedTeam, List.of(), 0, Set.of())), Map.of())
                .release();
        assertThat(cell(second, "Division").trend()).isEqualTo(Trend.COMPARABLE);
        assertThat(cell(second, "Team").trend()).as("no earlier value of it was shown").isEqualTo(Trend.NEW_SERIES);
    }

    @Test
    void tiersDecideWhatIsPrinted() {
        ReleaseDraft draft = new Survey()
                .leaf("Nine", mixed(9))
                .leaf("Ten", mixed(10))
                .leaf("Nineteen", mixed(19))
                .leaf("Twenty", mixed(20))
                .leaf("Fifty", mixed(50))
                .release();
        PublishedCell nine = cell(draft, "Nine");
        assertThat(nine.tier()).isEqualTo(Tier.CLASS);
        assertThat(nine.level()).isEqualTo(Level.LOW);

        PublishedCell ten = cell(draft, "Ten");
        assertThat(ten.tier()).isEqualTo(Tier.COARSE);
        assertThat(ten.mean()).isEqualTo(new PrintedMean(new BigDecimal("3.0"), Bound.NONE));
        assertThat(ten.favourable()).isEqualTo(new PrintedShare(40, Bound.NONE));
        assertThat(ten.people()).isEqualTo(PrintedCount.range(10, 19));
        assertThat(ten.distribution()).isEmpty();
        assertThat(cell(draft, "Nineteen").tier()).isEqualTo(Tier.COARSE);

        PublishedCell twenty = cell(draft, "Twenty");
        assertThat(twenty.tier()).isEqualTo(Tier.FINE);
        assertThat(twenty.distribution())
                .containsExactly(new Band(1, 2, 40), new Band(3, 3, 20), new Band(4, 5, 40));
        assertThat(twenty.people()).isEqualTo(PrintedCount.about(20));

        PublishedCell fifty = cell(draft, "Fifty");
        assertThat(fifty.tier()).isEqualTo(Tier.FULL);
        assertThat(fifty.distribution()).hasSize(5).allMatch(bar -> bar.percent() == 20);

        assertThat(cell(draft, COMPANY).people()).isEqualTo(PrintedCount.exactly(108));
    }

    @Test
    void cannotJudgeYetIsShownOfManyPeopleWhoSaidIt() {
        int[] answers = mixed(40);
        Arrays.fill(answers, 0, 10, 0);
        PublishedCell many = cell(new Survey().leaf("Group", answers).release(), "Group");
        assertThat(many.people()).isEqualTo(PrintedCount.about(30));
        assertThat(many.cannotJudge()).isEqualTo(new PrintedShare(25, Bound.NONE));

        Arrays.fill(answers, 0, 6, 3);
        assertThat(cell(new Survey().leaf("Group", answers).release(), "Group").cannotJudge()).isNull();
    }

    @Test
    void optionsThatFewChoseAreOtherAnswers() {
        AskedItem often = AskedItem.frequency(new ItemVersion("U1", 1), 6, 2);
        List<Integer> answers = new ArrayList<>(Collections.nCopies(18, 0));
        answers.addAll(Collections.nCopies(4, 1));
        answers.addAll(Collections.nCopies(30, 3));
        answers.addAll(Collections.nCopies(8, 5));
        PublishedCell company = cell(
                new Survey()
                        .leaf("Group", 60)
                        .answers("Group", often, answers.stream().mapToInt(Integer::intValue).toArray())
                        .release(),
                COMPANY,
                often);
        assertThat(company.favourable()).isEqualTo(new PrintedShare(65, Bound.NONE));
        assertThat(company.options())
                .containsExactly(
                        new OptionShare(0, new PrintedShare(30, Bound.NONE)),
                        new OptionShare(3, new PrintedShare(50, Bound.NONE)),
                        new OptionShare(5, new PrintedShare(15, Bound.NONE)));
        assertThat(company.otherAnswers()).isEqualTo(new PrintedShare(10, Bound.AT_MOST));
    }

    @Test
    void anOptionThatEverybodyChoseHasACodedEnd() {
        AskedItem barriers = AskedItem.choice(new ItemVersion("B1", 1), 10);
        List<Set<Integer>> everybody = Collections.nCopies(25, Set.of(4, 7));
        PublishedCell company = cell(
                new Survey().leaf("Group", 25).choices("Group", barriers, everybody).release(), COMPANY, barriers);
        assertThat(company.options())
                .extracting(OptionShare::share)
                .containsExactly(new PrintedShare(90, Bound.AT_LEAST), new PrintedShare(90, Bound.AT_LEAST));
        assertThat(company.otherAnswers()).isNull();
    }

    @Test
    void whoChoseOneOfSeveralRareOptionsIsCountedOnce() {
        AskedItem barriers = AskedItem.choice(new ItemVersion("B1", 1), 10);
        List<Set<Integer>> answers = new ArrayList<>(Collections.nCopies(40, Set.of(0)));
        answers.addAll(Collections.nCopies(3, Set.of(1, 2)));
        answers.addAll(Collections.nCopies(3, Set.of(3, 4)));
        answers.addAll(Collections.nCopies(4, Set.of(0, 5)));
        PublishedCell company = cell(
                new Survey().leaf("Group", 50).choices("Group", barriers, answers).release(), COMPANY, barriers);
        assertThat(company.options()).extracting(OptionShare::option).containsExactly(0);
        assertThat(company.otherAnswers()).as("10 of 50").isEqualTo(new PrintedShare(20, Bound.NONE));

        List<Set<Integer>> few = new ArrayList<>(Collections.nCopies(46, Set.of(0)));
        few.addAll(Collections.nCopies(4, Set.of(1, 2)));
        assertThat(cell(new Survey().leaf("Group", 50).choices("Group", barriers, few).release(), COMPANY, barriers)
                        .otherAnswers())
                .as("four people are too few")
                .isNull();
    }

    @Test
    void optionsNeedTwentyPeople() {
        AskedItem barriers = AskedItem.choice(new ItemVersion("B1", 1), 10);
        ReleaseDraft draft = new Survey()
                .leaf("Small", 19)
                .leaf("Large", 20)
                .choices("Small", barriers, options(19))
                .choices("Large", barriers, options(20))
                .release();
        assertThat(cell(draft, "Small", barriers).shownWith()).isEqualTo(id(COMPANY));
        assertThat(cell(draft, "Large", barriers).open()).isTrue();
    }

    @Test
    void aHigherThresholdHidesMore() {
        Survey survey = new Survey().leaf("Six", 6).leaf("Seven", 7).leaf("Thirty", 30);
        assertThat(shown(survey.release(), "Six", "Seven", "Thirty")).hasSize(3);
        assertThat(shown(
                        survey.thresholds(Thresholds.WORKS_COUNCIL).release(), "Six", "Seven", "Thirty"))
                .containsExactly("Thirty");
    }

    @Test
    void theSameWaveIsReleasedTheSameTwice() {
        Survey survey = new Survey().leaf("A", 6).leaf("B", 7).leaf("C", 30).leaf("D", 3);
        assertThat(survey.release().cells()).isEqualTo(survey.release().cells());
    }

    private static List<Set<Integer>> options(int people) {
        return IntStream.range(0, people).mapToObj(i -> Set.of(i % 3, 5)).toList();
    }

    private static Survey twoLevels(int held, int beside) {
        return new Survey()
                .group("Division", COMPANY)
                .leafOf("Division", "Held", held)
                .leafOf("Division", "Beside", beside)
                .leaf("Elsewhere", 30)
                .leaf("Farther", 30);
    }

    /** A wave in which these groups became known. */
    private static ReleaseDraft known(String... names) {
        List<DerivableCell> cells = Arrays.stream(names)
                .map(name -> new DerivableCell(Q1.item(), Set.of(id(name)), true, 0))
                .toList();
        return new ReleaseDraft(List.of(), cells, List.of(), 0, Set.of());
    }

    private static Trend trendAfterChurn(int people, int churn) {
        ReleaseDraft first = new Survey().leaf("Group", people).leaf("Others", 40).release();
        ReleaseDraft second = new Survey()
                .leaf("Group", people)
                .leaf("Others", 40)
                .after(List.of(first), Map.of(Set.of("Group"), churn))
                .release();
        return cell(second, "Group").trend();
    }

    private static int[] answers(int seed, int people) {
        Random random = new Random(seed);
        return random.ints(people, 1, 6).toArray();
    }
}
