package org.kentering.pulse;

import org.kentering.ballot.BallotPlan;

/**
 * How long what is stored about waves is kept, read from what deletes it.
 *
 * @param keyHours the key of the links, from the launch
 * @param answerDays answers, from the release
 * @param answerDaysAfterClose answers at the latest, from the planned close
 * @param commentMonths released comments
 * @param nameDays the names of who was invited, before a code takes their place
 * @param silentMonths the codes of who was invited, without another wave
 */
public record Retention(
        long keyHours,
        long answerDays,
        long answerDaysAfterClose,
        long commentMonths,
        long nameDays,
        long silentMonths) {

    public static Retention current() {
        return new Retention(
                BallotPlan.KEY_KEPT.toHours(),
                BallotPlan.ANSWERS_KEPT.toDays(),
                BallotPlan.LONGEST_KEEPING.toDays(),
                BallotPlan.COMMENTS_KEPT.toTotalMonths(),
                Forgetting.NEEDED.toDays(),
                Forgetting.SILENCE.toTotalMonths());
    }
}
