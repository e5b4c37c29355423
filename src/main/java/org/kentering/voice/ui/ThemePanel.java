package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.kentering.design.BarChart;
import org.kentering.design.BarChart.Bar;
import org.kentering.design.Chart;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.voice.ThemeCount;

/** How much was said about what. */
class ThemePanel extends Composite<Panel> {

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("voice.themes.title")).finding(getTranslation("voice.themes.note"));
    }

    void show(List<ThemeCount> themes) {
        getContent().removeAll();
        setVisible(!themes.isEmpty());
        if (!themes.isEmpty()) {
            getContent().add(new Chart(chart(themes)));
        }
    }

    private BarChart chart(List<ThemeCount> themes) {
        long all = themes.stream().mapToLong(ThemeCount::total).sum();
        return new BarChart(
                getTranslation(
                        "voice.themes.summary", all, EntryLook.spoken(themes.getFirst().theme().name())),
                getTranslation("voice.list.theme"),
                getTranslation("voice.themes.entries"),
                "",
                themes.getFirst().total(),
                0,
                themes.stream().map(this::bar).toList());
    }

    private Bar bar(ThemeCount count) {
        return new Bar(
                EntryLook.spoken(count.theme().name()),
                (double) count.total(),
                null,
                Tone.INFO,
                getTranslation("voice.themes.open", count.open()));
    }
}
