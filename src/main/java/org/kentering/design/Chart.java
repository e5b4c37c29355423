package org.kentering.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * A picture of numbers. It is described by a record and drawn in the browser; a screen reader is told its summary, and
 * everybody can have it as a table.
 */
@Tag("kentering-chart")
@JsModule("./kentering-chart.ts")
@NpmPackage(value = "echarts", version = "6.0.0")
@NpmPackage(value = "lit", version = "3.3.3")
public final class Chart extends Component {

    public Chart(TrendChart trend) {
        getElement().setPropertyBean("trend", trend);
    }

    public Chart(BarChart bars) {
        getElement().setPropertyBean("bars", bars);
    }

    public Chart(TimelineChart timeline) {
        getElement().setPropertyBean("timeline", timeline);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().setProperty("locale", getLocale().toLanguageTag());
        getElement().setPropertyBean("words", words());
    }

    private Words words() {
        return new Words(
                getTranslation("design.chart.show-table"),
                getTranslation("design.chart.show-picture"),
                getTranslation("design.chart.target"),
                getTranslation("design.chart.note"),
                getTranslation("design.chart.start"),
                getTranslation("design.chart.end"),
                getTranslation("design.chart.status"),
                getTranslation("design.chart.today"),
                getTranslation("design.chart.none"));
    }

    /** What the element itself says, in the reader's language. */
    record Words(
            String showTable,
            String showPicture,
            String target,
            String note,
            String start,
            String end,
            String status,
            String today,
            String none) {}
}
