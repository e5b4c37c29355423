package org.kentering.ballot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * An item as it stands on the ballot paper, with its frozen wording.
 *
 * @param options what one may choose from; empty for text and for agreement in the product's own five words; five words
 *     of its own for a scale
 * @param atMost how many options one person may choose; 0 for text
 * @param help a hint below the question; none where the product's own says enough
 * @param exclusive the options of a choice that go with no other. What an item does not have is left out of its text, so
 *     that the text of an older plan, and its fingerprint, are what they were
 */
public record BallotItem(
        AskedItem asked,
        LocalText wording,
        List<LocalText> options,
        int atMost,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalText help,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> exclusive) {

    /** How many code points a text may have. */
    public static final int LONGEST_TEXT = 2_000;

    private static final int POINTS = 5;

    public BallotItem {
        options = List.copyOf(options);
        exclusive = orNone(exclusive);
        int most = switch (asked.kind()) {
            case AGREEMENT, FREQUENCY -> 1;
            case CHOICE -> asked.options();
            case TEXT -> 0;
        };
        boolean scale = asked.kind() == ItemKind.AGREEMENT && options.size() == POINTS;
        if (!scale && options.size() != asked.options() || atMost > most || atMost < Math.min(1, most)) {
            throw new IllegalArgumentException(
                    asked.item().key() + ": " + options.size() + " options, at most " + atMost);
        }
        if (!exclusive.isEmpty() && (asked.kind() != ItemKind.CHOICE || exclusive.getFirst() < 0 || exclusive.getLast() >= options.size())) {
            throw new IllegalArgumentException(asked.item().key() + ": " + exclusive + " cannot stand alone");
        }
    }

    private BallotItem(AskedItem asked, LocalText wording, List<LocalText> options, int atMost) {
        this(asked, wording, options, atMost, null, List.of());
    }

    private static List<Integer> orNone(@Nullable List<Integer> exclusive) {
        return exclusive == null ? List.of() : exclusive.stream().sorted().distinct().toList();
    }

    public static BallotItem agreement(ItemVersion item, LocalText wording) {
        return new BallotItem(AskedItem.agreement(item), wording, List.of(), 1);
    }

    /** Answered and counted like agreement, in five words of its own. */
    public static BallotItem scale(ItemVersion item, LocalText wording, List<LocalText> words) {
        return new BallotItem(AskedItem.agreement(item), wording, words, 1);
    }

    public static BallotItem frequency(
            ItemVersion item, LocalText wording, List<LocalText> options, int favourableFrom) {
        return new BallotItem(AskedItem.frequency(item, options.size(), favourableFrom), wording, options, 1);
    }

    public static BallotItem choice(ItemVersion item, LocalText wording, List<LocalText> options, int atMost) {
        return new BallotItem(AskedItem.choice(item, options.size()), wording, options, atMost);
    }

    public static BallotItem text(ItemVersion item, LocalText wording) {
        return new BallotItem(AskedItem.text(item), wording, List.of(), 0);
    }

    /** The same with a hint below the question. */
    public BallotItem helped(@Nullable LocalText hint) {
        return new BallotItem(asked, wording, options, atMost, hint, exclusive);
    }

    /** The same with options that go with no other. */
    public BallotItem standingAlone(List<Integer> alone) {
        return new BallotItem(asked, wording, options, atMost, help, alone);
    }

    /** How the item is called within its ballot. */
    public String key() {
        return asked.item().key();
    }

    public ItemKind kind() {
        return asked.kind();
    }

    /** Whether an answer with this number may be given: 1 to 5 or 0 for agreement, otherwise an option from 0 on. */
    boolean offers(int answer) {
        return switch (kind()) {
            case AGREEMENT -> answer >= 0 && answer <= 5;
            case FREQUENCY, CHOICE -> answer >= 0 && answer < options.size();
            case TEXT -> false;
        };
    }
}
