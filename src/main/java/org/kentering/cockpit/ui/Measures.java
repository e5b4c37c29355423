package org.kentering.cockpit.ui;

import java.util.List;
import java.util.Optional;
import org.kentering.champion.Coverage;
import org.kentering.champion.UnitCoverage;
import org.kentering.design.Measure;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.PulseHeadline;
import org.kentering.training.TrainedTarget;
import org.kentering.training.TrainingCoverage;

/** The numbers of a dashboard, each with what it is out of, its target and its age. */
final class Measures {

    private static final int NAMED = 3;

    private Measures() {}

    static Measure champions(Coverage coverage) {
        List<UnitCoverage> gaps = coverage.gaps();
        double share = coverage.counted() == 0 ? 0 : (double) coverage.covered() / coverage.counted();
        Measure measure = new Measure(Words.text("cockpit.measure.champions"), Words.number(coverage.covered()),
                Words.text("cockpit.measure.of", coverage.counted())).bar(share, Tone.INFO);
        String named = String.join(", ", gaps.stream().limit(NAMED).map(UnitCoverage::name).toList());
        return measure.note(gaps.isEmpty() ? Words.text("cockpit.measure.championsAll")
                : gaps.size() > NAMED ? Words.text("cockpit.measure.championsMissingMore", named, gaps.size() - NAMED)
                        : Words.text("cockpit.measure.championsMissing", named));
    }

    static Measure training(TrainingCoverage coverage) {
        if (coverage.planned() == 0) {
            return new Measure(Words.text("cockpit.measure.trained"), "–", "").note(Words.text("cockpit.measure.trainedNone"));
        }
        double share = (double) coverage.trained() / coverage.planned();
        Measure measure = new Measure(Words.text("cockpit.measure.trained"), Words.number(coverage.trained()),
                Words.text("cockpit.measure.ofPlanned", coverage.planned()));
        TrainedTarget target = coverage.target();
        return target == null ? measure.bar(share, Tone.INFO)
                : measure.bar(share, share >= target.share() ? Tone.GOOD : Tone.INFO, target.share())
                        .note(Words.text("cockpit.measure.trainedTarget", target.percent(), target.phase()));
    }

    static Measure weeklyUse(Optional<PulseHeadline> headline) {
        return headline.map(PulseHeadline::weeklyUse).map(Measures::weeklyUse).orElseGet(() ->
                new Measure(Words.text("cockpit.measure.weekly"), "–", "").note(Words.text("cockpit.measure.weeklyNone")));
    }

    private static Measure weeklyUse(PulseHeadline.WeeklyUse use) {
        String range = use.low() == null || use.high() == null ? ""
                : Words.text("cockpit.measure.between", Math.round(use.low()), Math.round(use.high()));
        return new Measure(Words.text("cockpit.measure.weekly"), Words.text("cockpit.measure.percent", use.percent()), range)
                .bar(use.percent() / 100.0, Tone.INFO)
                .note(Words.text("cockpit.measure.weeklyFrom", use.wave().in(Language.of(Words.locale()))));
    }
}
