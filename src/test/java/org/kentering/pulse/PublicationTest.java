package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.Band;
import org.kentering.ballot.Bound;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemVersion;
import org.kentering.ballot.Level;
import org.kentering.ballot.PrintedCount;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.Steps;
import org.kentering.ballot.Thresholds;
import org.kentering.ballot.Tier;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.BlockingAdvice;
import org.kentering.catalogue.CatalogueFixture;
import org.kentering.catalogue.Construct;
import org.kentering.catalogue.ItemBank;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/** What can be read from published cells, group by group. */
class PublicationTest {

    private static final CellId COMPANY = new CellId(new UUID(0, 1));
    private static final CellId WORKS = new CellId(new UUID(0, 2));
    private static final CellId OFFICE = new CellId(new UUID(0, 3));
    private static final ItemVersion ABILITY = new ItemVersion("P1", 1);
    private static final List<Band> SPREAD = List.of(new Band(1, 2, 30), new Band(3, 3, 30), new Band(4, 5, 40));

    @Test
    void aGroupIsTestedAsAGroupAndTheCompanyAsTheCompany() {
        PulseResults results = read(
                wave(cell(COMPANY, "3.0", 25, Trend.COMPARABLE), cell(WORKS, "3.0", 25, Trend.COMPARABLE)),
                wave(cell(COMPANY, "3.8", 25, Trend.COMPARABLE), cell(WORKS, "3.8", 25, Trend.COMPARABLE)));

        // By 0.8: over 1.96 times the chance in it and the rounding, under 2.58 times.
        assertThat(item(results, COMPANY).change()).isEqualTo(Change.HIGHER);
        assertThat(item(results, WORKS).change()).isEqualTo(Change.NO_CLEAR_CHANGE);
        assertThat(item(results, WORKS).since()).isEqualTo(text("Pulse"));
    }

    @Test
    void theMarginOfAGroupDependsOnHowManyOfItWereAsked() {
        PulseResults results = read(wave(
                cell(COMPANY, "3.0", 60, Trend.NEW_SERIES),
                cell(WORKS, "3.0", 40, Trend.NEW_SERIES),
                cell(OFFICE, "3.0", 20, Trend.NEW_SERIES)));

        // Everybody in Works answered: only the rounding is left. In Office 20 of 40 did.
        assertThat(item(results, WORKS).margin()).isEqualTo(0.05, within(0.001));
        assertThat(item(results, OFFICE).margin()).isEqualTo(0.05 + 1.96 * 1.245 / Math.sqrt(20) * Math.sqrt(20 / 39.0), within(0.005));
        assertThat(item(results, OFFICE).agreeing()).isNotNull();
    }

    @Test
    void whatBeginsAnewSaysSoAndIsNotCompared() {
        PulseResults results = read(
                wave(cell(COMPANY, "3.0", 60, Trend.COMPARABLE), cell(WORKS, "2.0", 40, Trend.NEW_SERIES)),
                wave(cell(COMPANY, "3.0", 60, Trend.COMPARABLE), cell(WORKS, "4.0", 40, Trend.NEW_SERIES),
                        cell(OFFICE, "4.0", 20, Trend.NEW_SERIES)));

        assertThat(item(results, WORKS).newSeries()).isTrue();
        assertThat(item(results, WORKS).change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(group(results, WORKS).newSeries()).isTrue();
        assertThat(item(results, OFFICE).newSeries()).as("asked for the first time").isFalse();
        assertThat(group(results, COMPANY).newSeries()).isFalse();
    }

    @Test
    void whatIsClosedNamesTheGroupThatItIsShownWith() {
        PulseResults results = read(wave(
                cell(COMPANY, "3.0", 60, Trend.NEW_SERIES),
                new PublishedCell(WORKS, ABILITY, Tier.CLOSED, COMPANY, null, null, null, List.of(), List.of(), null,
                        null, null, Trend.NEW_SERIES)));

        assertThat(item(results, WORKS).shownWith()).isEqualTo("Everybody");
        assertThat(group(results, WORKS).open()).isFalse();
    }

    @Test
    void otherWordsAreNeverComparedWithTheFormerOnes() {
        ItemVersion next = new ItemVersion(ABILITY.key(), ABILITY.version() + 1);
        PublishedCell then = cell(COMPANY, "2.0", 60, Trend.COMPARABLE);
        PublishedCell now = new PublishedCell(
                COMPANY, next, then.tier(), null, null, new PrintedMean(new BigDecimal("4.0"), Bound.NONE),
                then.favourable(), SPREAD, List.of(), null, null, then.people(), Trend.COMPARABLE);
        ItemResult result = item(read(wave(then), wave(next, now)), COMPANY);
        assertThat(result.cell()).isEqualTo(now);
        assertThat(result.since()).isNull();
        assertThat(result.before()).isNull();
        assertThat(result.change()).isEqualTo(Change.NOT_COMPARABLE);
    }

    /** A class-only group has a class for its factor, a closed one nothing, and neither is compared. */
    @Test
    void aFactorIsMadeOfWhatIsShownAndOfNothingElse() {
        ItemVersion commitment = new ItemVersion("RC1", 1);
        PublishedCell small = new PublishedCell(
                WORKS, commitment, Tier.CLASS, null, Level.LOW, null, null, List.of(), List.of(), null, null,
                new PrintedCount(5, 9, false), Trend.COMPARABLE);
        PublishedCell closed = new PublishedCell(
                OFFICE, commitment, Tier.CLOSED, COMPANY, null, null, null, List.of(), List.of(), null, null, null,
                Trend.NEW_SERIES);
        PulseResults results = read(WaveKind.READINESS, CatalogueFixture.readiness(),
                wave(commitment, cell(COMPANY, commitment, "2.0", 60), small, closed),
                wave(commitment, cell(COMPANY, commitment, "3.4", 60), small, closed));
        assertThat(results.factorsAsked()).containsExactly(Construct.COMMITMENT);
        FactorResult company = group(results, COMPANY).factor(Construct.COMMITMENT).orElseThrow();
        assertThat(company.reading().mean()).isEqualByComparingTo("3.4");
        assertThat(company.change()).isEqualTo(Change.HIGHER);
        assertThat(company.since()).isEqualTo(text("Pulse"));
        FactorResult works = group(results, WORKS).factor(Construct.COMMITMENT).orElseThrow();
        assertThat(works.reading()).isEqualTo(new Steps.Reading(null, Level.LOW));
        assertThat(works.change()).isEqualTo(Change.NOT_COMPARABLE);
        assertThat(group(results, OFFICE).factors()).isEmpty();
    }

    private static PulseResults read(Publication.Released... waves) {
        return read(WaveKind.CORE, CatalogueFixture.corePulse(), waves);
    }

    private static PulseResults read(WaveKind kind, ItemBank bank, Publication.Released... waves) {
        return new Publication(kind, List.of(waves), bank, step -> {
            LocalText words = text(step.name());
            return new BlockingAdvice(step, words, List.of(words), words);
        }).results(Set.of(COMPANY, WORKS, OFFICE), Set.of(), Map.of(), ReleasedComments.NONE, null, Language.EN);
    }

    private static GroupResult group(PulseResults results, CellId id) {
        return results.groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static ItemResult item(PulseResults results, CellId id) {
        return group(results, id).items().getFirst();
    }

    private static Publication.Released wave(PublishedCell... cells) {
        return wave(ABILITY, cells);
    }

    private static Publication.Released wave(ItemVersion asked, PublishedCell... cells) {
        return new Publication.Released(
                new WaveId(UUID.randomUUID()),
                new BallotPlan(
                        text("Pulse"),
                        text("To know"),
                        "north",
                        ReportingTree.of(List.of(
                                new ReportingTree.Node(COMPANY, null, "Everybody", 0),
                                new ReportingTree.Node(WORKS, COMPANY, "Works", 40),
                                new ReportingTree.Node(OFFICE, COMPANY, "Office", 40))),
                        List.of(BallotItem.agreement(asked, text("I manage"))),
                        Thresholds.STANDARD,
                        Instant.parse("2026-03-02T08:00:00Z"),
                        Instant.parse("2026-03-16T08:00:00Z"),
                        LocalDate.of(2026, 5, 15),
                        ZoneId.of("Europe/Amsterdam"),
                        "Ilse"),
                Instant.parse("2026-03-18T08:00:00Z"),
                List.of(cells));
    }

    private static PublishedCell cell(CellId group, String mean, int people, Trend trend) {
        return cell(group, ABILITY, mean, people, trend);
    }

    private static PublishedCell cell(CellId group, ItemVersion item, String mean, int people) {
        return cell(group, item, mean, people, Trend.COMPARABLE);
    }

    private static PublishedCell cell(CellId group, ItemVersion item, String mean, int people, Trend trend) {
        return new PublishedCell(
                group, item, Tier.FINE, null, null, new PrintedMean(new BigDecimal(mean), Bound.NONE),
                new PrintedShare(40, Bound.NONE), SPREAD, List.of(), null, null,
                new PrintedCount(people, people, true), trend);
    }

    private static LocalText text(String words) {
        return new LocalText(words, words, words);
    }
}
