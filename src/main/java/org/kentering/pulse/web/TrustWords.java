package org.kentering.pulse.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.Bound;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublicRecord;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.Thresholds;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.web.Wording;
import org.kentering.pulse.AskedQuestions;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.Retention;
import org.kentering.pulse.WaveKind;
import org.kentering.pulse.WaveTrust;
import org.kentering.pulse.web.TrustPage.Answer;
import org.kentering.pulse.web.TrustPage.Section;

/** Says in one language what everybody may know about the asking, and what came of it. */
final class TrustWords {

    private static final int POINTS = 5;
    private static final int FULL = 100;

    private final Wording say;
    private final Retention kept = Retention.current();

    TrustWords(Wording say) {
        this.say = say;
    }

    /** What holds for every survey of this installation. */
    TrustPage general(String company, List<AskedQuestions> questions, List<LocalText> own) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(say.of("pulse.trust.asked"), say.of("pulse.trust.everyQuestion")));
        questions.forEach(kind -> sections.add(asked(kind)));
        if (!own.isEmpty()) {
            sections.add(Section.of(say.of("pulse.trust.ownAsked"), say.of("pulse.trust.ownAskedFrom"))
                    .points(own.stream().map(say::of).toList()));
        }
        sections.add(stored(say.of("pulse.trust.storedGroup"), List.of()));
        sections.add(thresholds(say.of(
                "pulse.trust.presets",
                Thresholds.STANDARD.k(),
                Thresholds.STANDARD.kc(),
                Thresholds.WORKS_COUNCIL.k(),
                Thresholds.WORKS_COUNCIL.kc(),
                Thresholds.WORKS_COUNCIL.minComments(),
                Thresholds.STRICT.k())));
        sections.add(readers());
        sections.add(remains());
        sections.add(Section.of(say.of("pulse.trust.deleted"))
                .points(List.of(
                        say.of("pulse.trust.keyDeleted", kept.keyHours()),
                        say.of("pulse.trust.codesDeleted"),
                        say.of("pulse.trust.answersDeleted", kept.answerDays(), kept.answerDaysAfterClose()),
                        say.of("pulse.trust.commentsDeleted", kept.commentMonths()),
                        say.of("pulse.trust.invitedDeleted", kept.nameDays(), kept.silentMonths()))));
        sections.add(Section.of(say.of("pulse.trust.results"), say.of("pulse.trust.resultsHere")));
        return new TrustPage(
                say.of("pulse.trust.title"), say.of("pulse.trust.lead", company), "/trust", sections);
    }

    private Section asked(AskedQuestions questions) {
        String kind = questions.kind().name().toLowerCase(Locale.ROOT);
        return Section.of(
                        say.of("pulse.trust.asked." + kind),
                        say.of("pulse.trust.askedFrom." + kind, questions.usually(), questions.most()))
                .points(questions.wordings().stream().map(say::of).toList());
    }

    /** What holds for one survey, and after its release what came of it. */
    TrustPage wave(WaveTrust wave) {
        BallotPlan plan = wave.record().plan();
        List<Section> sections = new ArrayList<>();
        if (wave.released()) {
            sections.add(results(wave));
            sections.add(wave.done().isEmpty()
                    ? Section.of(say.of("pulse.trust.done"), say.of("pulse.trust.notDone"))
                    : Section.of(say.of("pulse.trust.done")).points(wave.done().stream().map(say::of).toList()));
        } else {
            sections.add(new Section(say.of("pulse.trust.results"), state(wave.record()), List.of(), List.of()));
        }
        if (!wave.before().isEmpty()) {
            sections.add(Section.of(say.of("pulse.trust.before"))
                    .points(wave.before().stream().map(say::of).toList()));
        }
        sections.add(Section.of(say.of("pulse.trust.asked"), say.of(plan.purpose()))
                .points(plan.items().stream().map(item -> say.of(item.wording())).toList()));
        sections.add(stored(
                say.of("pulse.trust.storedGroups", wave.groups(), wave.smallestGroup()), wave.attributes()));
        Thresholds thresholds = plan.thresholds();
        sections.add(thresholds(say.of(
                "pulse.trust.thresholdsAre", thresholds.k(), thresholds.kc(), thresholds.minComments())));
        if (thresholds.needSeal()) {
            sections.add(Section.of(say.of("pulse.trust.sealed"), say.of("pulse.trust.sealedHow")));
        }
        sections.add(readers());
        sections.add(remains());
        sections.add(deleted(wave, plan));
        sections.add(Section.of(
                say.of("pulse.trust.frozen"),
                say.of("pulse.trust.fingerprint", wave.record().fingerprint()),
                say.of("pulse.trust.contact", plan.contact())));
        return new TrustPage(
                say.of("pulse.trust.ofWave", plan.title()),
                say.of("pulse.trust.sameForAll"),
                "/trust/" + wave.record().wave().value(),
                sections);
    }

    /** For an address behind which there is nothing. */
    TrustPage nothing() {
        return new TrustPage(
                say.of("pulse.trust.nothing"), say.of("pulse.trust.nothingHelp"), "/trust", List.of());
    }

    /** Why there are no results, and what follows. */
    private List<String> state(PublicRecord record) {
        BallotPlan plan = record.plan();
        String closes = say.day(closing(plan));
        Instant withdrawnAt = record.withdrawnAt();
        return switch (record.status()) {
            case LAUNCHED -> {
                LocalDate opens = LocalDate.ofInstant(plan.opens(), plan.zone());
                yield List.of(say.of("pulse.trust.notOpen", say.day(opens), closes));
            }
            case OPEN -> List.of(say.of("pulse.trust.notYet", closes));
            case CLOSED, IN_REVIEW, RELEASED -> {
                List<String> words = new ArrayList<>();
                words.add(withdrawnAt == null
                        ? say.of("pulse.trust.inReview", closes)
                        : say.of("pulse.trust.withdrawn", day(withdrawnAt, plan)));
                if (record.expectedBy() != null) {
                    words.add(say.of("pulse.trust.expected", say.day(record.expectedBy())));
                }
                words.add(say.of("pulse.trust.orDeleted", say.day(plan.deleteOn())));
                yield words;
            }
            case LAPSED ->
                List.of(withdrawnAt == null
                        ? say.of("pulse.trust.lapsed")
                        : say.of("pulse.trust.withdrawnOver", day(withdrawnAt, plan)));
        };
    }

    private Section stored(String groups, List<LocalText> attributes) {
        List<String> points = new ArrayList<>();
        attributes.forEach(attribute -> points.add(say.of("pulse.trust.storedAttribute", say.of(attribute))));
        points.add(say.of("pulse.trust.storedOnly"));
        points.add(say.of("pulse.trust.storedNot"));
        points.add(say.of("pulse.trust.storedInvited"));
        points.add(say.of("pulse.trust.storedVoice"));
        return Section.of(say.of("pulse.trust.stored"), groups).points(points);
    }

    private Section thresholds(String which) {
        return Section.of(say.of("pulse.trust.thresholds"), which, say.of("pulse.trust.rules"));
    }

    private Section readers() {
        return Section.of(say.of("pulse.trust.readers"))
                .points(List.of(
                        say.of("pulse.trust.readers.nobody"),
                        say.of("pulse.trust.readers.all"),
                        say.of("pulse.trust.readers.own"),
                        say.of("pulse.trust.readers.company"),
                        say.of("pulse.trust.readers.review"),
                        say.of("pulse.trust.readers.you")));
    }

    private Section remains() {
        return Section.of(
                say.of("pulse.trust.remains"),
                say.of("pulse.trust.remainsPair", kept.keyHours()),
                say.of("pulse.trust.remainsLink"),
                say.of("pulse.trust.remainsBackup"),
                say.of("pulse.trust.remainsNetwork"));
    }

    private Section deleted(WaveTrust wave, BallotPlan plan) {
        return Section.of(say.of("pulse.trust.deleted"))
                .points(List.of(
                        wave.record().keyDeleted()
                                ? say.of("pulse.trust.keyIsDeleted")
                                : say.of("pulse.trust.keyDeleted", kept.keyHours()),
                        say.of("pulse.trust.codesDeleted"),
                        wave.record().rawDeleted()
                                ? say.of(wave.released() ? "pulse.trust.answersAreDeleted" : "pulse.trust.answersAreGone")
                                : say.of("pulse.trust.answersDeletedBy", say.day(plan.deleteOn()), kept.answerDays()),
                        say.of("pulse.trust.commentsDeleted", kept.commentMonths()),
                        say.of("pulse.trust.invitedDeleted", kept.nameDays(), kept.silentMonths())));
    }

    private Section results(WaveTrust wave) {
        String heading = say.of("pulse.trust.results");
        List<String> words = new ArrayList<>();
        words.add(say.of(
                "pulse.trust.answered",
                wave.answered(),
                wave.invited(),
                day(wave.record().releasedAt(), wave.record().plan())));
        if (wave.record().withdrawnAt() != null) {
            words.add(say.of(
                    "pulse.trust.releasedAnew", day(wave.record().withdrawnAt(), wave.record().plan())));
        }
        wave.finding().forEach(sentence -> words.add(say.of(sentence)));
        words.add(say.of(wave.kind() == WaveKind.LEADERS ? "pulse.trust.leadersOnly" : "pulse.trust.companyOnly"));
        return new Section(heading, words, List.of(), List.of())
                .answers(wave.items().stream()
                        .map(item -> answer(item, wave.kind() == WaveKind.CORE))
                        .toList());
    }

    private String day(@Nullable Instant moment, BallotPlan plan) {
        return moment == null ? "" : say.day(LocalDate.ofInstant(moment, plan.zone()));
    }

    /** @param weekly whether the favourable answers to a frequency are those of people who use it weekly */
    private Answer answer(ItemResult item, boolean weekly) {
        PublishedCell cell = item.cell();
        String question = say.of(item.item().wording());
        List<String> facts = new ArrayList<>();
        boolean options = item.item().kind() == ItemKind.CHOICE || item.item().kind() == ItemKind.FREQUENCY && !weekly;
        PrintedShare favourable = options ? null : cell.favourable();
        if (!cell.open()) {
            facts.add(say.of("pulse.trust.tooFew"));
        } else if (options) {
            facts.addAll(options(item.item(), cell));
        } else if (item.estimates()) {
            facts.addAll(estimate(item));
            favourable = item.estimated();
        } else {
            if (favourable != null) {
                facts.add(say.of(
                        item.item().kind() == ItemKind.FREQUENCY ? "pulse.trust.weekly" : "pulse.trust.agree",
                        share(favourable)));
            }
            if (cell.level() != null) {
                facts.add(say.of("pulse.results.class." + cell.level().name().toLowerCase(Locale.ROOT)));
            }
            if (cell.mean() != null) {
                facts.add(say.of("pulse.trust.mean", mean(cell.mean(), item.margin()), POINTS));
            }
            change(item).ifPresent(facts::add);
        }
        return new Answer(question, facts, favourable == null ? null : Math.min(FULL, favourable.percent()));
    }

    /** How many people are believed in, in the words that could be chosen. */
    private List<String> estimate(ItemResult item) {
        List<String> facts = new ArrayList<>();
        PrintedShare estimated = item.estimated();
        PrintedShare favourable = item.cell().favourable();
        if (estimated != null) {
            Double margin = item.estimatedMargin();
            facts.add(say.of(
                    "pulse.trust.estimated",
                    share(estimated) + (margin == null ? "" : " ± " + Math.round(margin))));
        }
        if (favourable != null) {
            facts.add(say.of("pulse.trust.estimatedOrMore", share(favourable), say.of(item.favourableFrom())));
        }
        if (item.cell().level() != null) {
            facts.add(say.of(
                    "pulse.estimate.class." + item.cell().level().name().toLowerCase(Locale.ROOT),
                    say.of(item.favourableFrom())));
        }
        change(item).ifPresent(facts::add);
        return facts;
    }

    private List<String> options(BallotItem item, PublishedCell cell) {
        return cell.options().stream()
                .map(option -> say.of(
                        "pulse.trust.option",
                        say.of(item.options().get(option.option())),
                        share(option.share())))
                .toList();
    }

    private Optional<String> change(ItemResult item) {
        if (item.since() == null || item.change() == Change.NOT_COMPARABLE) {
            return Optional.empty();
        }
        String how = switch (item.change()) {
            case HIGHER -> "pulse.change.higher";
            case LOWER -> "pulse.change.lower";
            case NO_CLEAR_CHANGE, NOT_COMPARABLE -> "pulse.change.none";
        };
        return Optional.of(say.of("pulse.trust.since", say.of(item.since()), say.of(how)));
    }

    private String mean(PrintedMean mean, @Nullable Double margin) {
        String printed = bound(mean.bound()) + oneDecimal(mean.mean());
        return margin == null ? printed : printed + " ± " + oneDecimal(margin);
    }

    private String share(PrintedShare share) {
        return bound(share.bound()) + say.of("pulse.value.percent", share.percent());
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
        };
    }

    private String oneDecimal(Number number) {
        NumberFormat format = NumberFormat.getInstance(say.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static LocalDate closing(BallotPlan plan) {
        return plan.closes().atZone(plan.zone()).toLocalDate();
    }
}
