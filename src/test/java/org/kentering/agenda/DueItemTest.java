package org.kentering.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void lateIsBeforeTodayAndSoonReachesSevenDays() {
        assertThat(item("a", TODAY.minusDays(1)).urgency(TODAY)).isEqualTo(Urgency.LATE);
        assertThat(item("a", TODAY).urgency(TODAY)).isEqualTo(Urgency.SOON);
        assertThat(item("a", TODAY.plusDays(7)).urgency(TODAY)).isEqualTo(Urgency.SOON);
        assertThat(item("a", TODAY.plusDays(8)).urgency(TODAY)).isEqualTo(Urgency.LATER);
        assertThat(item("a", null).urgency(TODAY)).isEqualTo(Urgency.WAITING);
    }

    @Test
    void lateFirstThenThisWeekThenWhatWaitsThenLater() {
        List<String> order = Stream.of(
                        item("later", TODAY.plusDays(30)),
                        item("waits", null),
                        item("soon", TODAY.plusDays(2)),
                        item("late", TODAY.minusDays(2)),
                        item("later still", TODAY.plusDays(40)))
                .sorted(DueItem.byUrgency(TODAY))
                .map(DueItem::path)
                .toList();
        assertThat(order).containsExactly("late", "soon", "waits", "later", "later still");
    }

    @Test
    void anEntryCannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new CalendarEntry(
                        "plan.activity", DueItem.words("x"), TODAY, TODAY.minusDays(1), null, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DueItem item(String path, @Nullable LocalDate due) {
        return new DueItem("plan.activity", DueItem.words("x"), null, due, path, null);
    }
}
