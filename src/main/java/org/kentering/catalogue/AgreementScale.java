package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * The answers to a statement.
 *
 * @param points what 1 to 5 are called, from strongly disagree to strongly agree
 * @param cannotJudge an answer, but not one that counts in the score
 */
public record AgreementScale(List<LocalText> points, LocalText cannotJudge) {

    public AgreementScale {
        points = List.copyOf(points);
        if (points.size() != 5) {
            throw new Flaw("points", "the scale has five points, not " + points.size());
        }
    }
}
