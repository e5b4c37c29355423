package org.kentering.pulse.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Level;
import org.kentering.ballot.Margins;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.LocalText;
import org.kentering.pulse.ItemResult;

/** Says in words what a group answered to one item. */
final class ItemWords {

    private ItemWords() {}

    /** What stands where nothing of its own is shown. */
    static String hidden(@Nullable String larger) {
        return larger == null ? Words.text("pulse.results.notShown") : Words.text("pulse.results.shownWith", larger);
    }

    static String share(@Nullable PrintedShare share) {
        return share == null ? "" : PulseWords.share(share);
    }

    /** What a small group said, as a class. */
    static String level(ItemResult item, Level level) {
        return item.estimates()
                ? Words.text("pulse.estimate.class." + PulseWords.word(level), PulseWords.in(item.favourableFrom()))
                : Words.text("pulse.results.class." + PulseWords.word(level));
    }

    /** From the least to the most that an estimate can say. */
    static String ends(ItemResult estimate) {
        return Words.text(
                "pulse.estimate.ends",
                PulseWords.in(estimate.item().options().getFirst()),
                PulseWords.in(estimate.item().options().getLast()));
    }

    static String orMore(ItemResult estimate) {
        return Words.text("pulse.estimate.orMore", PulseWords.in(estimate.favourableFrom()));
    }

    static String points(@Nullable Double margin) {
        return margin == null ? "" : "± " + Words.number(Math.round(margin));
    }

    static String range(Margins.@Nullable Range range) {
        return range == null
                ? ""
                : Words.text("pulse.value.range", Math.round(range.low()), Math.round(range.high()));
    }

    /** The options that were chosen, as far as enough people stand behind one. */
    static String chosen(ItemResult item) {
        PublishedCell cell = item.cell();
        String options = cell.options().stream()
                .map(option -> PulseWords.in(item.item().options().get(option.option())) + " "
                        + PulseWords.share(option.share()))
                .collect(Collectors.joining(" · "));
        return Stream.of(weekly(item), options, others(item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String weekly(ItemResult item) {
        PrintedShare share = item.cell().favourable();
        if (item.item().kind() != ItemKind.FREQUENCY || share == null) {
            return "";
        }
        String range = range(item.agreeing());
        return Words.text("pulse.results.weekly", PulseWords.share(share)) + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String others(ItemResult item) {
        PrintedShare others = item.cell().otherAnswers();
        if (others != null) {
            return Words.text("pulse.results.others", PulseWords.share(others));
        }
        return item.cell().options().size() < item.item().options().size()
                ? Words.text("pulse.results.othersFew")
                : "";
    }

    /** How it moved, or why that cannot be said. */
    static Status change(ItemResult item) {
        if (item.newSeries()) {
            return new Status(Words.text("pulse.change.newSeries"), Tone.WATCH);
        }
        Status change = PulseWords.change(item.change(), item.since() != null);
        // To believe in more or in fewer people is neither good nor bad.
        return item.estimates() ? new Status(change.getText(), Tone.NEUTRAL) : change;
    }

    static String since(ItemResult item) {
        LocalText since = item.since();
        return since == null ? "" : Words.text("pulse.results.sinceWave", PulseWords.in(since));
    }

    static String changeInWords(ItemResult item) {
        return Stream.of(change(item).getText(), since(item))
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
