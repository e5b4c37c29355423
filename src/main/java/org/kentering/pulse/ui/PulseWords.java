package org.kentering.pulse.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.Band;
import org.kentering.ballot.Bound;
import org.kentering.ballot.Change;
import org.kentering.ballot.Level;
import org.kentering.ballot.ParticipationClass;
import org.kentering.ballot.PrintedCount;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.Step;
import org.kentering.ballot.Steps;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.PulseResults;
import org.kentering.pulse.WaveStatus;

/** Says published values and states in the reader's language. */
final class PulseWords {

    private PulseWords() {}

    /** The name of a group; with the larger one that it is in where another one that is shown has the same name. */
    static String name(PulseResults results, GroupResult group) {
        boolean one = results.shown().stream().filter(other -> other.name().equals(group.name())).count() < 2;
        return one
                ? group.name()
                : results.within(group)
                        .map(above -> Words.text("pulse.results.within", group.name(), above.name()))
                        .orElse(group.name());
    }

    static String in(LocalText text) {
        return text.in(Language.of(Words.locale()));
    }

    static String sentences(List<Message> finding) {
        return finding.stream().map(Words::text).collect(Collectors.joining(" "));
    }

    static Status status(WaveStatus status) {
        return new Status(Words.text(status.textKey()), switch (status) {
            case DRAFT, LAPSED -> Tone.NEUTRAL;
            case REFUSED, PROPOSED, IN_REVIEW -> Tone.WATCH;
            case LAUNCHED, OPEN -> Tone.INFO;
            case RELEASED -> Tone.GOOD;
        });
    }

    static String mean(PrintedMean mean) {
        return bound(mean.bound()) + oneDecimal(mean.mean());
    }

    static String share(PrintedShare share) {
        return bound(share.bound()) + Words.text("pulse.value.percent", share.percent());
    }

    static String bound(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
        };
    }

    static String oneDecimal(Number number) {
        NumberFormat format = NumberFormat.getInstance(Words.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    static String margin(@Nullable Double margin) {
        return margin == null ? "" : "± " + oneDecimal(margin);
    }

    static String people(@Nullable PrintedCount people) {
        if (people == null) {
            return "";
        }
        String from = Words.number(people.from());
        if (people.from() != people.to()) {
            return from + "–" + Words.number(people.to());
        }
        return people.rounded() ? "≈ " + from : from;
    }

    static String level(Level level) {
        return Words.text("pulse.level." + word(level));
    }

    static String step(Step step) {
        return Words.text("pulse.step.heading." + word(step));
    }

    static String reading(Steps.Reading reading) {
        Level level = reading.level();
        return level != null ? level(level) : reading.mean() == null ? "" : oneDecimal(reading.mean());
    }

    static Tone tone(Steps.Light light) {
        return switch (light) {
            case GOOD -> Tone.GOOD;
            case WATCH -> Tone.WATCH;
            case ACT -> Tone.ACT;
        };
    }

    static String turnout(ParticipationClass turnout) {
        return Words.text("pulse.turnout." + word(turnout));
    }

    /** How a value moved, in words and never by an arrow alone. */
    static Status change(Change change, boolean asked) {
        return switch (change) {
            case HIGHER -> new Status(Words.text("pulse.change.higher"), Tone.GOOD);
            case LOWER -> new Status(Words.text("pulse.change.lower"), Tone.ACT);
            case NO_CLEAR_CHANGE -> new Status(Words.text("pulse.change.none"), Tone.NEUTRAL);
            case NOT_COMPARABLE ->
                new Status(Words.text(asked ? "pulse.change.notComparable" : "pulse.change.first"), Tone.NEUTRAL);
        };
    }

    /** How the answers are spread, in the words that people could choose from. */
    static String spread(BallotItem item, List<Band> bands) {
        return bands.stream()
                .map(band -> Words.text("pulse.value.percent", band.percent()) + " " + answers(item, band))
                .collect(Collectors.joining(", "));
    }

    private static String answers(BallotItem item, Band band) {
        String from = answer(item, band.from());
        return band.from() == band.to() ? from : from + " – " + answer(item, band.to());
    }

    /** What an answer from 1 to 5 is called: in the item's own words, if it has any. */
    private static String answer(BallotItem item, int answer) {
        return item.options().isEmpty()
                ? Words.text("ballot.scale." + answer)
                : in(item.options().get(answer - 1));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
