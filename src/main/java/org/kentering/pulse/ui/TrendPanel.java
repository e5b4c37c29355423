package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.kentering.design.Chart;
import org.kentering.design.Panel;
import org.kentering.design.TrendChart;
import org.kentering.pulse.PulseTrend;

/** The headline values over the released waves, with their margins. */
class TrendPanel extends Composite<Panel> {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    TrendPanel(PulseTrend trend) {
        getContent().finding(getTranslation("pulse.trend.finding"));
        getContent()
                .add(new Chart(new TrendChart(
                        getTranslation("pulse.trend.summary", trend.waves().size()),
                        getTranslation("pulse.trend.axis"),
                        trend.waves().stream().map(PulseWords::in).toList(),
                        LOWEST,
                        HIGHEST,
                        1,
                        trend.lines().stream().map(this::series).toList())));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.trend.title"));
    }

    private TrendChart.Series series(PulseTrend.Line line) {
        List<TrendChart.Point> points = line.points().stream().map(TrendPanel::point).toList();
        return new TrendChart.Series(getTranslation(line.construct().textKey()), points);
    }

    private static TrendChart.Point point(PulseTrend.Point point) {
        double mean = point.mean().doubleValue();
        double margin = point.margin() == null ? 0 : point.margin();
        return new TrendChart.Point(point.at(), mean, Math.max(LOWEST, mean - margin), Math.min(HIGHEST, mean + margin));
    }
}
