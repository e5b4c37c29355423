package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.kentering.design.Chart;
import org.kentering.design.Panel;
import org.kentering.design.TrendChart;
import org.kentering.kernel.Language;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.PulseTrend;

/** How the company's headline values moved over the released surveys, each with its margin. */
class AdoptionPanel extends Composite<Panel> {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    AdoptionPanel(Optional<PulseHeadline> headline) {
        headline.ifPresentOrElse(this::show, () -> getContent().finding(getTranslation("cockpit.adoption.none")));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.adoption.title"));
    }

    private void show(PulseHeadline headline) {
        Language language = Language.of(getLocale());
        long percent = Math.round(100.0 * headline.answered() / Math.max(1, headline.invited()));
        getContent().finding(getTranslation("cockpit.adoption.finding", headline.answered(), headline.invited(), percent));
        List<String> waves = headline.trend().waves().stream().map(title -> title.in(language)).toList();
        List<TrendChart.Series> lines = headline.trend().lines().stream()
                .map(line -> new TrendChart.Series(getTranslation(line.construct().textKey()),
                        line.points().stream().map(AdoptionPanel::point).toList()))
                .toList();
        getContent().add(
                new Chart(new TrendChart(getTranslation("cockpit.adoption.summary", waves.size()),
                        getTranslation("cockpit.adoption.axis"), waves, LOWEST, HIGHEST, 1, lines)),
                new Anchor(headline.path(), getTranslation("cockpit.adoption.more")));
    }

    private static TrendChart.Point point(PulseTrend.Point point) {
        double mean = point.mean().doubleValue();
        double margin = point.margin() == null ? 0 : point.margin();
        return new TrendChart.Point(point.at(), mean, Math.max(LOWEST, mean - margin), Math.min(HIGHEST, mean + margin));
    }
}
