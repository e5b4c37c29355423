package org.kentering.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void sendsDaysAsTheBrowserReadsThem() {
        Chart chart = new Chart(new TimelineChart("Steps", "Step", MONDAY, List.of(new TimelineChart.Item(
                "Training", MONDAY, MONDAY.plusDays(4), TimelineChart.Status.RUNNING, "running"))));

        assertThat(chart.getElement().getPropertyRaw("timeline").toString())
                .contains("\"today\":\"2026-11-23\"", "\"end\":\"2026-11-27\"", "\"status\":\"RUNNING\"");
    }

    @Test
    void sendsWhatIsMissingAsMissing() {
        Chart chart = new Chart(new BarChart("Trained", "Unit", "Trained", "%", 100, 0, List.of(
                new BarChart.Bar("Purchasing", null, null, Tone.NEUTRAL, "shown with Sales"))));

        assertThat(chart.getElement().getPropertyRaw("bars").toString())
                .contains("\"value\":null", "\"target\":null", "\"note\":\"shown with Sales\"");
    }

    @Test
    void refusesColourThatSpeaksAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart.Bar("Assembly", 33.0, 60.0, Tone.ACT, " "))
                .withMessageContaining("Assembly");
    }

    @Test
    void refusesAValueOutsideItsMargin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrendChart.Point(0, 3.7, 3.8, 4.0));
        assertThatIllegalArgumentException().isThrownBy(() -> TrendChart.Point.exact(0, Double.NaN));
    }

    @Test
    void refusesAPointWithoutALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(List.of(series("Trust", 2))))
                .withMessageContaining("2 labels");
    }

    @Test
    void refusesPointsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> series("Trust", 1, 0));
    }

    @Test
    void refusesMoreLinesThanOneCanTellApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(IntStream.range(0, 7).mapToObj(i -> series("Line " + i, 0)).toList()))
                .withMessageContaining("7");
    }

    @Test
    void refusesABarThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineChart.Item(
                        "Training", MONDAY, MONDAY.minusDays(1), TimelineChart.Status.LATE, "late"))
                .withMessageContaining("Training");
    }

    private static TrendChart trend(List<TrendChart.Series> series) {
        return new TrendChart("Trust fell", "Wave", List.of("May", "Nov"), 1, 5, 1, series);
    }

    private static TrendChart.Series series(String name, int... moments) {
        return new TrendChart.Series(
                name, IntStream.of(moments).mapToObj(at -> TrendChart.Point.exact(at, 3)).toList());
    }
}
