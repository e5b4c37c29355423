package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.kentering.ballot.Bound;
import org.kentering.ballot.OptionShare;
import org.kentering.design.BarChart;
import org.kentering.design.BarChart.Bar;
import org.kentering.design.Chart;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.ItemResult;

/** What holds people of a group back, as bars: only what enough people chose. */
class BarriersPanel extends Composite<Panel> {

    private static final int FULL = 100;

    private final ItemResult item;

    BarriersPanel(GroupResult group, ItemResult item) {
        this.item = item;
        getContent().finding(getTranslation("pulse.barriers.finding", group.name()));
        List<Bar> bars = item.cell().options().stream()
                .sorted(Comparator.comparingInt((OptionShare one) -> one.share().percent()).reversed())
                .map(this::bar)
                .toList();
        if (bars.isEmpty()) {
            getContent().add(new Paragraph(ItemWords.hidden(item.shownWith())));
        } else {
            getContent().add(new Chart(new BarChart(
                    getTranslation("pulse.barriers.summary", group.name()),
                    getTranslation("pulse.barriers.axis"),
                    getTranslation("pulse.barriers.measure"),
                    "%",
                    FULL,
                    0,
                    bars)));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(PulseWords.in(item.item().wording()));
    }

    private Bar bar(OptionShare option) {
        return new Bar(
                PulseWords.in(item.item().options().get(option.option())),
                (double) option.share().percent(),
                null,
                Tone.INFO,
                beyond(option.share().bound()));
    }

    /** The bar says the number; beside it stands that the number is a bound, if it is one. */
    private String beyond(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_MOST -> getTranslation("pulse.barriers.orLess");
            case AT_LEAST -> getTranslation("pulse.barriers.orMore");
        };
    }
}
