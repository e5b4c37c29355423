package org.kentering.ballot.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.ItemKind;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.web.Wording;

/**
 * The ballot paper as the template writes it down: every text in the reader's language, every answer that was given.
 */
record PaperPage(
        String title,
        String nonce,
        @Nullable String alert,
        Receipt receipt,
        @Nullable String code,
        List<LanguageButton> languages,
        List<Question> questions) {

    private static final int ANSWERS_AGREEMENT = 5;

    record Choice(String id, int value, String text, boolean chosen, boolean aside, boolean alone) {}

    record Question(
            String name, String id, String wording, @Nullable String hint, @Nullable String problem, String type,
            int most, List<Choice> choices, String text) {

        /** The ids of what explains the field, and of what is wrong with it; null if nothing does. */
        public @Nullable String describedBy() {
            String ids = (hint == null ? "" : id + "-hint ") + (problem == null ? "" : id + "-problem");
            return ids.isEmpty() ? null : ids.strip();
        }

        public boolean written() {
            return choices.isEmpty();
        }
    }

    /** @param code the code that was typed on a shared device; null on a device of one's own */
    static PaperPage of(
            BallotSheet sheet,
            FilledPaper paper,
            String nonce,
            @Nullable String alert,
            @Nullable String code,
            Wording say) {
        BallotPlan plan = sheet.plan();
        return new PaperPage(
                plan.title().in(say.language()),
                nonce,
                alert,
                Receipt.of(sheet, say),
                code,
                LanguageButton.all(say),
                plan.items().stream().map(item -> question(item, paper, say)).toList());
    }

    private static Question question(BallotItem item, FilledPaper paper, Wording say) {
        LocalText help = item.help();
        String hint = switch (item.kind()) {
            case TEXT ->
                help == null
                        ? say.of("ballot.paper.noNames")
                        : say.of("ballot.paper.helpAndLength", help, BallotItem.LONGEST_TEXT);
            case CHOICE -> help == null ? say.of("ballot.paper.atMost", item.atMost()) : say.of(help);
            case AGREEMENT, FREQUENCY -> help == null ? null : say.of(help);
        };
        return new Question(
                "item." + item.key(),
                "item-" + item.key(),
                item.wording().in(say.language()),
                hint,
                paper.problem(item.key()).map(say::of).orElse(null),
                item.kind() == ItemKind.CHOICE ? "checkbox" : "radio",
                item.atMost(),
                choices(item, paper, say),
                paper.textOf(item.key()));
    }

    private static List<Choice> choices(BallotItem item, FilledPaper paper, Wording say) {
        return switch (item.kind()) {
            case AGREEMENT ->
                IntStream.rangeClosed(1, ANSWERS_AGREEMENT + 1)
                        .map(place -> place > ANSWERS_AGREEMENT ? 0 : place)
                        .mapToObj(value -> choice(item, value, paper,
                                point(item, value, say), value == 0))
                        .toList();
            case FREQUENCY, CHOICE ->
                IntStream.range(0, item.options().size())
                        .mapToObj(value -> choice(item, value, paper,
                                item.options().get(value).in(say.language()), false))
                        .toList();
            case TEXT -> List.of();
        };
    }

    private static String point(BallotItem item, int value, Wording say) {
        return value == 0 || item.options().isEmpty()
                ? say.of("ballot.scale." + (value == 0 ? "unknown" : value))
                : item.options().get(value - 1).in(say.language());
    }

    private static Choice choice(BallotItem item, int value, FilledPaper paper, String text, boolean aside) {
        return new Choice(
                "item-" + item.key() + "-" + value, value, text, paper.chose(item.key(), value), aside,
                item.exclusive().contains(value));
    }
}
