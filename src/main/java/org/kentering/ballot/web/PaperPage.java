package org.kentering.ballot.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.ItemKind;
import org.kentering.kernel.Language;

/**
 * The ballot paper as the template writes it down: every text in the reader's language, every answer that was given.
 */
record PaperPage(
        String title,
        String nonce,
        @Nullable String alert,
        String note,
        List<String> receipt,
        List<LanguageButton> languages,
        List<Question> questions) {

    private static final int SMALL_GROUP = 10;
    private static final int SHORT_FINGERPRINT = 16;
    private static final int ANSWERS_AGREEMENT = 5;

    record LanguageButton(String tag, String code, String name, boolean current) {}

    record Choice(String id, int value, String text, boolean chosen, boolean aside) {}

    record Question(
            String name, String id, String wording, @Nullable String hint, @Nullable String problem, String type,
            int most, List<Choice> choices, String text) {

        public boolean written() {
            return choices.isEmpty();
        }
    }

    static PaperPage of(
            BallotSheet sheet, FilledPaper paper, String nonce, @Nullable String alert, Wording say) {
        BallotPlan plan = sheet.plan();
        return new PaperPage(
                plan.title().in(say.language()),
                nonce,
                alert,
                say.of("ballot.paper.note", stored(sheet, say), sheet.sharing(), say.day(closing(plan)),
                        plan.thresholds().k(), say.day(plan.deleteOn())),
                receipt(sheet, say),
                Arrays.stream(Language.values())
                        .map(language -> new LanguageButton(
                                language.tag(), language.name(), say.of("kernel.language." + language.tag()),
                                language == say.language()))
                        .toList(),
                plan.items().stream().map(item -> question(item, paper, say)).toList());
    }

    private static List<String> receipt(BallotSheet sheet, Wording say) {
        BallotPlan plan = sheet.plan();
        int k = plan.thresholds().k();
        Stream<String> small = sheet.group().invited() < SMALL_GROUP
                ? Stream.of(say.of("ballot.paper.everybody", k))
                : Stream.empty();
        return Stream.of(
                        Stream.of(
                                say.of("ballot.paper.purpose", plan.purpose().in(say.language())),
                                say.of("ballot.paper.voluntary"),
                                say.of("ballot.paper.readers"),
                                say.of("ballot.paper.threshold", k)),
                        small,
                        Stream.of(
                                say.of("ballot.paper.comments", plan.thresholds().kc(),
                                        plan.thresholds().minComments()),
                                say.of("ballot.paper.stored", stored(sheet, say), sheet.sharing())),
                        sheet.categories().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(say.of("ballot.paper.categories", categories(sheet, say))),
                        Stream.of(
                                say.of("ballot.paper.confidential", say.day(closing(plan))),
                                say.of("ballot.paper.deleted", say.day(plan.deleteOn())),
                                say.of("ballot.paper.fingerprint",
                                        sheet.fingerprint().substring(0, SHORT_FINGERPRINT)),
                                say.of("ballot.paper.contact", plan.contact())))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What is stored of the person: the group, and the categories that have a name. */
    private static String stored(BallotSheet sheet, Wording say) {
        return sheet.categories().isEmpty()
                ? sheet.group().name()
                : sheet.group().name() + " · " + categories(sheet, say);
    }

    private static String categories(BallotSheet sheet, Wording say) {
        return sheet.categories().stream()
                .map(category -> category.name().in(say.language()))
                .collect(Collectors.joining(" · "));
    }

    private static Question question(BallotItem item, FilledPaper paper, Wording say) {
        String hint = switch (item.kind()) {
            case TEXT -> say.of("ballot.paper.noNames");
            case CHOICE -> say.of("ballot.paper.atMost", item.atMost());
            case AGREEMENT, FREQUENCY -> null;
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
                                say.of("ballot.scale." + (value == 0 ? "unknown" : value)), value == 0))
                        .toList();
            case FREQUENCY, CHOICE ->
                IntStream.range(0, item.options().size())
                        .mapToObj(value -> choice(item, value, paper,
                                item.options().get(value).in(say.language()), false))
                        .toList();
            case TEXT -> List.of();
        };
    }

    private static Choice choice(BallotItem item, int value, FilledPaper paper, String text, boolean aside) {
        return new Choice("item-" + item.key() + "-" + value, value, text, paper.chose(item.key(), value), aside);
    }

    private static LocalDate closing(BallotPlan plan) {
        return plan.closes().atZone(plan.zone()).toLocalDate();
    }
}
