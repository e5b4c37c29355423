package org.kentering.ballot.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotSheet;
import org.kentering.kernel.web.Wording;

/**
 * What becomes of somebody's answers: what is stored beside them, how many share it, who reads what, until when. It
 * stands before the first question and after the last, in the same words.
 *
 * @param trust where everybody can read all about this survey
 */
record Receipt(String note, List<String> lines, String trust) {

    private static final int SMALL_GROUP = 10;
    private static final int SHORT_FINGERPRINT = 16;

    static Receipt of(BallotSheet sheet, Wording say) {
        BallotPlan plan = sheet.plan();
        String note = say.of(
                "ballot.paper.note",
                stored(sheet, say),
                sheet.sharing(),
                say.day(closing(plan)),
                plan.thresholds().k(),
                say.day(plan.deleteOn()));
        return new Receipt(
                note,
                lines(sheet, say),
                "/trust/" + sheet.wave().value() + "?lang=" + say.language().tag());
    }

    private static List<String> lines(BallotSheet sheet, Wording say) {
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
                                say.of("ballot.paper.confidential", say.day(closing(plan)))),
                        plan.thresholds().needSeal() ? Stream.of(say.of("ballot.paper.sealed")) : Stream.<String>empty(),
                        Stream.of(
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

    private static LocalDate closing(BallotPlan plan) {
        return plan.closes().atZone(plan.zone()).toLocalDate();
    }
}
