package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kentering.ballot.Survey.COMPANY;
import static org.kentering.ballot.Survey.Q1;
import static org.kentering.ballot.Survey.id;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Message;

/** What of a release can be repeated without its answers; cells are changed by hand, as somebody with the key could. */
class PublishedAuditTest {

    private static final RuleSwitches NO_RULE_2 =
            new RuleSwitches(Set.of(RuleSwitches.Rule.SIBLINGS, RuleSwitches.Rule.ANSWERS), false);

    private Survey survey = new Survey()
            .group("Works", COMPANY)
            .leafOf("Works", "Night", 3)
            .leafOf("Works", "Day", 8)
            .leafOf("Works", "Late", 25)
            .leaf("Office", 60);
    private ReleaseDraft draft = survey.release();
    private boolean surplus;

    @Test
    void aReleaseByTheRulesHasNoFault() {
        assertThat(Survey.shown(draft, COMPANY, "Works", "Night", "Day", "Late", "Office"))
                .containsExactly(COMPANY, "Works", "Late", "Office");
        assertThat(faults()).isEmpty();
    }

    /** 52 people without 48 or 49. */
    @Test
    void aRestThatCanOnlyBeOfFewIsABreachOfRule2() {
        given(new Survey().leaf("Few", 4).leaf("Many", 48), NO_RULE_2);
        assertThat(Survey.shown(draft, COMPANY, "Few", "Many")).containsExactly(COMPANY, "Many");
        assertThat(faults()).containsExactly("rest Company");
        assertThat(faults(draft.cells(), null)).containsExactly("rest Company");
    }

    /** 62 people without 20 to 22 and 38 to 42: nobody would do, but that somebody is there was signed. */
    @Test
    void thatSomebodyIsHiddenIsKnownFromWhatWasSigned() {
        given(new Survey().leaf("Few", 4).leaf("Some", 20).leaf("Many", 38), NO_RULE_2);
        surplus = true;
        assertThat(faults(draft.cells(), null)).isEmpty();
        assertThat(faults()).containsExactly("rest Company");
        given(new Survey().leaf("Nobody", 0).leaf("Some", 24).leaf("Many", 38), RuleSwitches.ALL);
        assertThat(faults()).isEmpty();
    }

    /** 23 to 27 people without 20 to 22 leave room for five in each division, but 46 leave no room for five in both. */
    @Test
    void restsAreLookedAtTogether() {
        given(
                new Survey()
                        .group("One", COMPANY)
                        .leafOf("One", "a", 3)
                        .leafOf("One", "b", 20)
                        .group("Two", COMPANY)
                        .leafOf("Two", "c", 3)
                        .leafOf("Two", "d", 20),
                NO_RULE_2);
        assertThat(faults()).as("nobody else was invited").containsExactly("rest One", "rest Two");
        surplus = true;
        assertThat(faults()).containsExactly("rest Company");
    }

    @Test
    void partsThatCannotAddUpToTheirGroupAreFound() {
        assertThat(faults(changed("Late", counted(cell("Late"), PrintedCount.about(50))))).containsExactly("totals Late");
        assertThat(faults(changed(COMPANY, counted(cell(COMPANY), PrintedCount.exactly(110)))))
                .containsExactly("totals Company");
        assertThat(faults(changed(COMPANY, counted(cell(COMPANY), PrintedCount.exactly(91)))))
                .as("33 to 37 and 58 to 62")
                .isEmpty();
        assertThat(faults(changed(COMPANY, counted(cell(COMPANY), PrintedCount.exactly(90)))))
                .containsExactly("totals Company");
    }

    @Test
    void sharesThatCannotAddUpToThoseOfTheirGroupAreFound() {
        assertThat(faults(changed("Office", valued(cell("Office"), "4.5", 90, Bound.AT_LEAST))))
                .containsExactly("shares Company");
    }

    @Test
    void whatIsOpenBelowAClosedGroupIsFound() {
        assertThat(faults(changed("Works", PublishedCell.closed(id("Works"), Q1.item(), id(COMPANY)))))
                .containsExactlyInAnyOrder("openBelowClosed Late", "shownWith Night", "shownWith Day");
        assertThat(faults(changed("Day", PublishedCell.closed(id("Day"), Q1.item(), id(COMPANY)))))
                .containsExactly("shownWith Day");
    }

    @Test
    void missingAndUnknownCellsAreFound() {
        List<PublishedCell> fewer = new ArrayList<>(draft.cells());
        fewer.remove(cell("Night"));
        assertThat(faults(fewer)).containsExactly("missing Night");
        List<PublishedCell> more = new ArrayList<>(draft.cells());
        more.add(PublishedCell.closed(id("Nowhere"), Q1.item(), id(COMPANY)));
        assertThat(faults(more)).containsExactly("stray");
        more.set(more.size() - 1, PublishedCell.closed(id("Day"), new ItemVersion("A9", 1), id(COMPANY)));
        assertThat(faults(more)).containsExactly("notAsked");
    }

    @Test
    void valuesThatTheirTierCannotPrintAreFound() {
        assertThat(faults(changed("Late", counted(cell("Late"), PrintedCount.about(24))))).containsExactly("tier Late");
        assertThat(faults(changed("Late", counted(cell("Late"), PrintedCount.range(5, 9))))).containsExactly("tier Late");
        assertThat(faults(changed("Late", valued(cell("Late"), "3.04", 40, Bound.NONE)))).containsExactly("tier Late");
        assertThat(faults(changed("Late", valued(cell("Late"), "3.0", 43, Bound.NONE)))).containsExactly("tier Late");
        assertThat(faults(changed("Late", valued(cell("Late"), "4.6", 40, Bound.NONE))))
                .as("40 % favourable is 3.8 at most")
                .containsExactly("tier Late");
        assertThat(faults(changed("Late", valued(cell("Late"), "3.5", 80, Bound.NONE))))
                .as("the bars say 40 %")
                .containsExactly("tier Late");
    }

    /** Of 20 people 25 % are five: a named option of fewer is none. */
    @Test
    void sharesOfOptionsMustAddUpAndBeOfEnoughPeople() {
        AskedItem often = AskedItem.frequency(new ItemVersion("U1", 1), 3, 1);
        int[] twentyTwo = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2};
        given(new Survey().leaf("Late", 22).answers("Late", often, twentyTwo), RuleSwitches.ALL);
        PublishedCell late = Survey.cell(draft, "Late", often);
        assertThat(late.options()).hasSize(3);
        assertThat(faults()).isEmpty();
        for (int percent : List.of(15, 70)) {
            List<OptionShare> options = new ArrayList<>(late.options());
            options.set(0, new OptionShare(0, new PrintedShare(percent, Bound.NONE)));
            List<PublishedCell> cells = new ArrayList<>(draft.cells());
            cells.set(cells.indexOf(late), new PublishedCell(
                    late.cell(), late.item(), late.tier(), null, null, null, late.favourable(), List.of(), options,
                    late.otherAnswers(), null, late.people(), late.trend()));
            assertThat(faults(cells)).as(percent + " %").containsExactly("tier Late");
        }
    }

    @Test
    void noHonestReleaseOfOtherItemsIsSuspected() {
        AskedItem often = AskedItem.frequency(new ItemVersion("U1", 1), 4, 2);
        AskedItem barriers = AskedItem.choice(new ItemVersion("B1", 1), 5);
        int named = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Survey next = new Survey();
            for (String leaf : List.of("One", "Two", "Three")) {
                int people = 3 + random.nextInt(80);
                int most = 1 + random.nextInt(5);
                next.leaf(leaf, people)
                        .answers(leaf, often, random.ints(people, 0, Math.min(4, most)).toArray())
                        .choices(leaf, barriers, IntStream.range(0, people)
                                .mapToObj(any -> Set.copyOf(List.of(random.nextInt(most), random.nextInt(most))))
                                .toList());
            }
            given(next, RuleSwitches.ALL);
            assertThat(faults()).as("seed %d", seed).isEmpty();
            named += draft.cells().stream().mapToInt(cell -> cell.options().size()).sum();
        }
        assertThat(named).isGreaterThan(3_000);
    }

    private void given(Survey other, RuleSwitches switches) {
        survey = other;
        draft = other.release(switches);
    }

    private PublishedCell cell(String name) {
        return Survey.cell(draft, name);
    }

    private List<PublishedCell> changed(String name, PublishedCell changed) {
        UnaryOperator<PublishedCell> change = cell -> cell.cell().equals(id(name)) ? changed : cell;
        return draft.cells().stream().map(change).toList();
    }

    private static PublishedCell counted(PublishedCell cell, PrintedCount people) {
        return new PublishedCell(
                cell.cell(), cell.item(), cell.tier(), null, cell.level(), cell.mean(), cell.favourable(),
                cell.distribution(), cell.options(), cell.otherAnswers(), cell.cannotJudge(), people, cell.trend());
    }

    private static PublishedCell valued(PublishedCell cell, String mean, int percent, Bound bound) {
        return new PublishedCell(
                cell.cell(), cell.item(), cell.tier(), null, cell.level(), new PrintedMean(new BigDecimal(mean), Bound.NONE),
                new PrintedShare(percent, bound), bound == Bound.NONE ? cell.distribution() : List.of(), cell.options(),
                cell.otherAnswers(), cell.cannotJudge(), cell.people(), cell.trend());
    }

    private List<String> faults() {
        return faults(draft.cells());
    }

    private List<String> faults(List<PublishedCell> cells) {
        return faults(cells, draft.derivable());
    }

    private List<String> faults(List<PublishedCell> cells, @Nullable List<DerivableCell> known) {
        ReportingTree tree = survey.tree();
        return new PublishedAudit(
                        new PublishedAudit.Frame(tree, List.of(), List.of(), survey.items(), 5),
                        tree.invited(tree.root().id()),
                        surplus)
                .faults(cells, known)
                .stream()
                .map(PublishedAuditTest::said)
                .toList();
    }

    private static String said(Message fault) {
        String what = Objects.requireNonNull(fault.key()).replace("ballot.proof.", "");
        return fault.arguments().size() < 2 ? what : what + " " + fault.arguments().getLast();
    }
}
