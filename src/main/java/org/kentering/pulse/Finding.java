package org.kentering.pulse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.Steps;
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

    /** The sentences of a wave that asks about no step: what moved, and how its factors or its estimate stand. */
    static List<Message> ofOthers(GroupResult company, @Nullable LocalText previous) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(movement(company.items(), previous));
        company.factors().forEach(factor -> factor(factor).ifPresent(sentences::add));
        company.items().forEach(item -> estimate(item).ifPresent(sentences::add));
        return sentences;
    }

    /** A class says nothing that the table does not say in its own words. */
    private static Optional<Message> factor(FactorResult factor) {
        BigDecimal mean = factor.reading().mean();
        if (mean == null) {
            return Optional.empty();
        }
        Message name = Message.of(factor.factor().textKey());
        LocalText since = factor.since();
        return Optional.of(since == null || factor.change() == Change.NOT_COMPARABLE
                ? Message.of("pulse.finding.factor", name, mean.doubleValue())
                : Message.of(
                        "pulse.finding.factorSince", name, mean.doubleValue(), Message.of(how(factor.change())), since));
    }

    private static String how(Change change) {
        return switch (change) {
            case HIGHER -> "pulse.change.higher";
            case LOWER -> "pulse.change.lower";
            case NO_CLEAR_CHANGE -> "pulse.change.none";
            case NOT_COMPARABLE -> "pulse.change.notComparable";
        };
    }

    private static Optional<Message> estimate(ItemResult item) {
        PrintedShare estimated = item.key().equals(PerceptionGap.ESTIMATE) ? item.estimated() : null;
        return Optional.ofNullable(estimated)
                .map(share -> Message.of("pulse.finding.estimated", share.percent(), share.bound().name()));
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
