package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kentering.ballot.Survey.COMPANY;
import static org.kentering.ballot.Survey.NONE;
import static org.kentering.ballot.Survey.id;
import static org.kentering.ballot.Survey.mixed;
import static org.kentering.ballot.Survey.reason;
import static org.kentering.ballot.Survey.shown;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Refusal;

/** The worked examples of the rules of publication that need a second way of dividing the company. */
class TwoPartitionsTest {

    /** The examples count people; what rounding gives away is another matter. */
    private static final RuleSwitches EXACT_VALUES = new RuleSwitches(Set.of(RuleSwitches.Rule.ANSWERS), true);

    @Test
    void e2OnePersonBetweenDepartmentsAndLocations() {
        Survey survey = departmentsAndLocations();
        ReleaseDraft draft = survey.release(EXACT_VALUES);
        assertThat(shown(draft, COMPANY, "A", "B", "C", "U", "D")).containsExactly(COMPANY, "A", "B", "C");
        assertThat(reason(draft, "U")).isEqualTo(HidingReason.PROTECTS_CROSSING);
        assertThat(Survey.cell(draft, "D").shownWith()).isNotEqualTo(id("D"));
        assertThat(draft.smallestSupport()).isEqualTo(9);

        ReleaseDraft naive = survey.release(RuleSwitches.without(RuleSwitches.Rule.CUTS));
        assertThat(shown(naive, "U", "D")).containsExactly("U", "D");
        assertThat(naive.smallestSupport()).as("that one person's answer").isEqualTo(1);
    }

    @Test
    void aLocationWithEnoughOfEveryDepartmentIsShown() {
        Survey survey = new Survey().leaf("A").leaf("B").attribute("location", "U", "D");
        survey.at("A", 12, "U").at("A", 6, "D").at("B", 9, "U").at("B", 14, "D");
        ReleaseDraft draft = survey.release();
        assertThat(shown(draft, COMPANY, "A", "B", "U", "D")).containsExactly(COMPANY, "A", "B", "U", "D");
        assertThat(draft.smallestSupport()).isEqualTo(15);
        assertThat(Survey.cell(draft, "U").people()).isEqualTo(PrintedCount.about(20));
    }

    @Test
    void theTwoCategoriesThatASmallCutKeepsApartBecomeOne() {
        Survey survey = new Survey().leaf("A").leaf("B").leaf("C").attribute("location", "U", "D", "E");
        survey.at("A", 22, "U").at("B", 15, "D").at("B", 1, "U").at("C", 30, "E").at("B", 20, "E");
        ReleaseDraft draft = survey.release();
        CellId joint = CellId.joined(List.of(id("U"), id("D")));
        assertThat(shown(draft, COMPANY, "A", "B", "C", "E")).containsExactly(COMPANY, "A", "B", "C", "E");
        assertThat(Survey.cell(draft, "U").shownWith()).isEqualTo(joint);
        assertThat(Survey.cell(draft, "D").shownWith()).isEqualTo(joint);
        PublishedCell both = draft.cells().stream()
                .filter(cell -> cell.cell().equals(joint))
                .findFirst()
                .orElseThrow();
        assertThat(both.people()).isEqualTo(PrintedCount.about(40));
        assertThat(draft.derivable())
                .contains(new DerivableCell(Survey.Q1.item(), Set.of(id("U"), id("D")), true, 0));
    }

    @Test
    void e3OnePersonInThreeAttributes() {
        Survey survey = new Survey()
                .leaf("Everybody")
                .attribute("remote", "remote")
                .attribute("manager", "manager")
                .attribute("new", "new");
        survey.at("Everybody", 10, "remote", NONE, NONE)
                .at("Everybody", 10, NONE, "manager", NONE)
                .at("Everybody", 10, NONE, NONE, "new")
                .at("Everybody", 1, "remote", "manager", "new");
        ReleaseDraft draft = survey.release();
        assertThat(shown(draft, COMPANY, "remote", "manager", "new")).containsExactly(COMPANY, "remote", "manager");
        assertThat(reason(draft, "new")).isEqualTo(HidingReason.PROTECTS_CROSSING);
        assertThat(draft.smallestSupport()).as("every pair would be safe").isEqualTo(11);

        ReleaseDraft naive = survey.release(RuleSwitches.without(RuleSwitches.Rule.CROSS));
        assertThat(shown(naive, "remote", "manager", "new")).hasSize(3);
        assertThat(naive.smallestSupport()).as("and the certificate would say so").isEqualTo(1);
    }

    @Test
    void unspecifiedIsNeverShownAndCountsAsClosed() {
        Survey survey = new Survey().leaf("A").leaf("B").attribute("job", "users", "leaders");
        survey.at("A", 14, "users").at("A", 3, NONE).at("B", 20, "users").at("B", 12, "leaders");
        ReleaseDraft draft = survey.release();
        assertThat(shown(draft, "users", "leaders")).containsExactly("users");
        assertThat(reason(draft, "leaders")).as("three unspecified need company").isEqualTo(HidingReason.PROTECTS_SIBLING);
        assertThat(draft.cells())
                .extracting(PublishedCell::cell)
                .doesNotContain(FlatAttribute.unspecified("job"));
        assertThat(draft.derivable())
                .extracting(DerivableCell::parts)
                .contains(Set.of(id("leaders"), FlatAttribute.unspecified("job")));
    }

    @Test
    void e6bAHeldTeamIsNotFoundAsALocation() {
        ReleaseDraft first = teamsAndLocation(6).release();
        assertThat(shown(first, "T1", "T2", "T3", "L")).containsExactly("T1", "T2", "T3", "L");

        Map<Set<String>, Integer> joined = Map.of(Set.of("T1"), 1, Set.of("T1", "T2"), 1, Set.of(COMPANY), 1);
        Survey second = teamsAndLocation(6).after(List.of(first), joined);
        ReleaseDraft draft = second.release();
        assertThat(reason(draft, "T1")).isEqualTo(HidingReason.HELD);
        assertThat(shown(draft, "L")).isEmpty();

        ReleaseDraft naive = second.release(RuleSwitches.without(RuleSwitches.Rule.HOLD_CUTS));
        assertThat(shown(naive, "L")).as("it is the held team").containsExactly("L");
    }

    @Test
    void aHeldCategoryIsNotFoundAsATeam() {
        ReleaseDraft first = teamsAndLocation(6).release();
        Map<Set<String>, Integer> joined = Map.of(Set.of("L"), 1, Set.of(COMPANY), 1);
        ReleaseDraft draft = teamsAndLocation(6).after(List.of(first), joined).release();
        assertThat(reason(draft, "L")).isEqualTo(HidingReason.HELD);
        assertThat(shown(draft, "T1")).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsAuditedTogetherWithItsReplacement() {
        Survey survey = departmentsAndLocations();
        ReleaseDraft faulty = new Survey()
                .leaf("A", 12)
                .leaf("B", 9)
                .leaf("C", 15)
                .release(EXACT_VALUES);
        assertThat(shown(faulty, "A", "B", "C")).hasSize(3);
        ReleaseDraft replaced = survey.withdrawn(faulty).release(EXACT_VALUES);
        assertThat(shown(replaced, COMPANY, "A", "B", "C", "U", "D")).containsExactly(COMPANY, "A", "B", "C");

        Survey small = new Survey().leaf("Sales", 4).leaf("Tech", 9).leaf("Ops", 11).withdrawn(known("Tech"));
        ReleaseDraft safe = small.release(EXACT_VALUES);
        assertThat(shown(safe, COMPANY, "Tech", "Ops"))
                .as("Tech was known: with Ops and the company it would give Sales away")
                .doesNotContain("Ops");
    }

    @Test
    void whereWhatWasWithdrawnTellsTooMuchAlreadyNothingMoreIsShown() {
        Survey alone = new Survey().leaf("Sales", 4).leaf("Tech", 9).leaf("Ops", 11).withdrawn(known("Sales"));
        assertThatThrownBy(() -> alone.release(EXACT_VALUES))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("ballot.release.withdrawnTellsTooMuch"));
    }

    private static ReleaseDraft known(String name) {
        return new ReleaseDraft(
                List.of(), List.of(new DerivableCell(Survey.Q1.item(), Set.of(id(name)), true, 0)), List.of(), 0, Set.of());
    }

    @Test
    void otherAttributesBeginANewSeries() {
        ReleaseDraft first = new Survey().leaf("A", 30).leaf("B", 30).release();
        ReleaseDraft same = new Survey().leaf("A", 30).leaf("B", 30).after(List.of(first), Map.of()).release();
        assertThat(Survey.cell(same, "A").trend()).isEqualTo(Trend.COMPARABLE);
        Survey divided = new Survey().leaf("A").leaf("B").attribute("location", "U").at("A", 30, "U").at("B", 30, NONE);
        ReleaseDraft next = divided.after(List.of(first), Map.of()).release();
        assertThat(Survey.cell(next, "A").open()).isTrue();
        assertThat(Survey.cell(next, "A").trend()).isEqualTo(Trend.NEW_SERIES);
    }

    @Test
    void roundedValuesOfASmallCategoryStayOpenInBothPartitions() {
        int closed = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Survey survey = new Survey().leaf("A").leaf("B").attribute("location", "U", "D");
            survey.at("A", random.ints(5, 1, 6).toArray(), "U")
                    .at("A", random.ints(12, 1, 6).toArray(), "D")
                    .at("B", random.ints(3, 1, 6).toArray(), "U")
                    .at("B", random.ints(11, 1, 6).toArray(), "D");
            ReleaseDraft draft = survey.release();
            boolean both = shown(draft, "U", "D").size() == 2;
            if (!both && draft.hidden().stream().anyMatch(one -> one.reason() == HidingReason.PROTECTS_ANSWERS)) {
                closed++;
            }
        }
        assertThat(closed).as("the audit looks at categories, too, and closes some").isBetween(1, 290);
    }

    private static Survey departmentsAndLocations() {
        return new Survey()
                .leaf("A")
                .leaf("B")
                .leaf("C")
                .attribute("location", "U", "D")
                .at("A", 12, "U")
                .at("B", 9, "U")
                .at("C", 1, "U")
                .at("C", mixed(14), "D");
    }

    private static Survey teamsAndLocation(int first) {
        return new Survey()
                .leaf("T1")
                .leaf("T2")
                .leaf("T3")
                .attribute("location", "L")
                .at("T1", first, "L")
                .at("T2", 12, NONE)
                .at("T3", 20, NONE);
    }
}
