package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.Bound;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemVersion;
import org.kentering.ballot.Level;
import org.kentering.ballot.PrintedCount;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.Step;
import org.kentering.ballot.Steps;
import org.kentering.ballot.Tier;
import org.kentering.ballot.Trend;
import org.kentering.catalogue.BlockingAdvice;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;

/** What results come to, in sentences. */
class FindingTest {

    private static final LocalText MAY = text("Pulse May");
    private static final LocalText FEBRUARY = text("Pulse February");
    private static final Steps FINE = new Steps(
            Map.of(Step.AWARENESS, new Steps.Reading(new BigDecimal("3.8"), null)));

    @Test
    void theFirstWaveHasNothingToCompareWith() {
        assertThat(keys(Finding.of(List.of(item("A1", Change.NOT_COMPARABLE, null)), null, FINE, null)))
                .containsExactly("pulse.finding.first", "pulse.finding.nothingBlocks");
    }

    @Test
    void whatRoseIsNamedFirst() {
        List<Message> finding = Finding.of(
                List.of(item("A1", Change.HIGHER, MAY), item("K1", Change.NO_CLEAR_CHANGE, MAY)), MAY, FINE, null);
        assertThat(finding.getFirst()).isEqualTo(Message.of("pulse.finding.up", 1, MAY, text("A1")));
        assertThat(new Texts().text(Language.EN, finding.getFirst()))
                .isEqualTo("One answer rose since Pulse May, more than chance: “A1”");
    }

    @Test
    void whatFellIsNotHiddenBehindWhatRose() {
        assertThat(Finding.of(List.of(item("A1", Change.HIGHER, MAY), item("T1", Change.LOWER, MAY)), MAY, FINE, null)
                .getFirst()).isEqualTo(Message.of("pulse.finding.both", 1, MAY, text("A1"), 1, text("T1")));
        assertThat(keys(Finding.of(List.of(item("T1", Change.LOWER, MAY)), MAY, FINE, null)))
                .startsWith("pulse.finding.down");
    }

    @Test
    void aDifferenceWithinChanceIsNoChange() {
        assertThat(keys(Finding.of(List.of(item("A1", Change.NO_CLEAR_CHANGE, MAY)), MAY, FINE, null)))
                .startsWith("pulse.finding.same");
    }

    @Test
    void anItemOfAnOlderWaveSaysNothingAboutTheLastOne() {
        assertThat(keys(Finding.of(List.of(item("R1", Change.HIGHER, FEBRUARY)), MAY, FINE, null)))
                .startsWith("pulse.finding.notComparable");
    }

    @Test
    void theBlockingStepComesWithItsAdvice() {
        BlockingStep blocking = new BlockingStep(
                Step.KNOWLEDGE, new BlockingAdvice(Construct.KNOWLEDGE, text("They do not know how."), List.of(text("Do")),
                        text("Telling why does not help.")));
        Message sentence = Finding.of(List.of(), null, FINE, blocking).getLast();
        assertThat(new Texts().text(Language.EN, sentence))
                .isEqualTo("The first blocking step is knowledge. They do not know how. Telling why does not help.");
    }

    @Test
    void withoutAnyStepNothingIsClaimed() {
        assertThat(keys(Finding.of(List.of(), null, new Steps(Map.of()), null)))
                .endsWith("pulse.finding.stepsUnknown");
    }

    @Test
    void aFactorSaysHowItMovedAndAClassSaysNothing() {
        Steps.Reading mean = new Steps.Reading(new BigDecimal("3.6"), null);
        GroupResult company = company(List.of(), List.of(
                new FactorResult(Construct.COMMITMENT, mean, Change.NO_CLEAR_CHANGE, MAY),
                new FactorResult(Construct.EFFICACY, new Steps.Reading(null, Level.HIGH), Change.NOT_COMPARABLE, null)));
        assertThat(Finding.ofOthers(company, null).stream().map(one -> new Texts().text(Language.EN, one)).skip(1))
                .containsExactly("Commitment: 3.6 of 5, no clear change since Pulse May.");
    }

    @Test
    void anEstimateIsSaidAsPeople() {
        ItemVersion version = new ItemVersion(PerceptionGap.ESTIMATE, 1);
        LocalText word = text("some");
        for (Map.Entry<Bound, String> said : Map.of(
                Bound.NONE, "about 38 %", Bound.AT_MOST, "at most 38 %", Bound.AT_LEAST, "at least 38 %").entrySet()) {
            PublishedCell cell = new PublishedCell(
                    new CellId(new UUID(0, 1)), version, Tier.FULL, null, null,
                    new PrintedMean(new BigDecimal("2.5"), said.getKey()), null, List.of(), List.of(), null, null,
                    new PrintedCount(60, 60, false), Trend.COMPARABLE);
            ItemResult estimate = new ItemResult(
                    BallotItem.scale(version, text("How many?"), List.of(word, word, word, word, word)),
                    Construct.ESTIMATE, cell, null, 0.2, null, Change.NOT_COMPARABLE, null, null);
            assertThat(new Texts().text(Language.EN, Finding.ofOthers(company(List.of(estimate), List.of()), null).getLast()))
                    .isEqualTo("Line managers believe that " + said.getValue()
                            + " of their people use AI every week.");
        }
    }

    private static GroupResult company(List<ItemResult> items, List<FactorResult> factors) {
        return new GroupResult(new CellId(new UUID(0, 1)), "Everybody", 0, false, null, null, new Steps(Map.of()), factors,
                null, null, false, items);
    }

    private static List<String> keys(List<Message> finding) {
        return finding.stream().map(Message::key).toList();
    }

    private static ItemResult item(String key, Change change, @Nullable LocalText since) {
        ItemVersion version = new ItemVersion(key, 1);
        PublishedCell cell = new PublishedCell(
                new CellId(new UUID(0, 1)), version, Tier.FULL, null, null,
                new PrintedMean(new BigDecimal("3.5"), Bound.NONE), null, List.of(), List.of(), null, null,
                new PrintedCount(60, 60, false), Trend.COMPARABLE);
        return new ItemResult(BallotItem.agreement(version, text(key)), Construct.AWARENESS, cell, null, 0.2, null, change, since,
                since == null ? null : cell);
    }

    private static LocalText text(String words) {
        return new LocalText(words, words, words);
    }
}
