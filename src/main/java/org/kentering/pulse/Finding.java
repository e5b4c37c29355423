package org.kentering.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.Steps;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/** What the results of the company come to, in sentences: what moved, and what holds people back. */
final class Finding {

    private Finding() {}

    /**
     * The sentences.
     *
     * @param previous the wave before; none for the first
     * @param blocking the first step that blocks; none if none does or none is known
     */
    static List<Message> of(
            List<ItemResult> items, @Nullable LocalText previous, Steps company, @Nullable BlockingStep blocking) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(movement(items, previous));
        if (blocking != null) {
            sentences.add(Message.of(
                    "pulse.finding.blocked",
                    Message.of("pulse.step." + blocking.step().name().toLowerCase(Locale.ROOT)),
                    blocking.advice().finding(),
                    blocking.advice().helpsNot()));
        } else {
            sentences.add(Message.of(
                    company.readings().isEmpty() ? "pulse.finding.stepsUnknown" : "pulse.finding.nothingBlocks"));
        }
        return sentences;
    }

    /** The sentences of a wave that asks about no step: what moved, and how each of its factors stands. */
    static List<Message> ofFactors(List<ItemResult> items, @Nullable LocalText previous) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(movement(items, previous));
        for (Construct factor : List.of(Construct.COMMITMENT, Construct.EFFICACY)) {
            factor(items, factor)
                    .ifPresent(mean -> sentences.add(
                            Message.of("pulse.finding.factor", Message.of(factor.textKey()), mean)));
        }
        return sentences;
    }

    /** The mean of the published means of a factor; none unless all of its items have one. */
    private static OptionalDouble factor(List<ItemResult> items, Construct factor) {
        List<PrintedMean> means = new ArrayList<>();
        for (ItemResult item : items) {
            if (item.construct() == factor) {
                PrintedMean mean = item.cell().mean();
                if (mean == null) {
                    return OptionalDouble.empty();
                }
                means.add(mean);
            }
        }
        return means.stream().mapToDouble(mean -> mean.mean().doubleValue()).average();
    }

    private static Message movement(List<ItemResult> items, @Nullable LocalText previous) {
        if (previous == null) {
            return Message.of("pulse.finding.first");
        }
        List<ItemResult> compared = items.stream()
                .filter(item -> item.item().kind() == ItemKind.AGREEMENT && previous.equals(item.since()))
                .filter(item -> item.change() != Change.NOT_COMPARABLE)
                .toList();
        List<ItemResult> up = moved(compared, Change.HIGHER);
        List<ItemResult> down = moved(compared, Change.LOWER);
        if (compared.isEmpty()) {
            return Message.of("pulse.finding.notComparable", previous);
        }
        if (up.isEmpty() && down.isEmpty()) {
            return Message.of("pulse.finding.same", previous);
        }
        if (down.isEmpty()) {
            return Message.of("pulse.finding.up", up.size(), previous, wording(up));
        }
        return up.isEmpty()
                ? Message.of("pulse.finding.down", down.size(), previous, wording(down))
                : Message.of("pulse.finding.both", up.size(), previous, wording(up), down.size(), wording(down));
    }

    private static List<ItemResult> moved(List<ItemResult> items, Change direction) {
        return items.stream().filter(item -> item.change() == direction).toList();
    }

    private static LocalText wording(List<ItemResult> items) {
        return items.getFirst().item().wording();
    }
}
