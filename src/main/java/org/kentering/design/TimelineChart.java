package org.kentering.design;

import java.time.LocalDate;
import java.util.List;

/**
 * Bars from a first to a last day, with a line at today.
 *
 * @param summary what the picture shows, in a sentence: its name for a screen reader and the caption of its table
 * @param axis what the bars are, as heading of the table's first column
 */
public record TimelineChart(String summary, String axis, LocalDate today, List<Item> items) {

    public TimelineChart {
        items = List.copyOf(items);
    }

    /**
     * One bar.
     *
     * @param end the last day, which belongs to the bar
     * @param statusText the status in words
     */
    public record Item(String label, LocalDate start, LocalDate end, Status status, String statusText) {

        public Item {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException(label + " ends on " + end + ", before it starts on " + start);
            }
        }
    }

    /** How a bar is drawn: hollow, full, or with a broken edge, besides its colour. */
    public enum Status {
        PLANNED,
        RUNNING,
        DONE,
        LATE
    }
}
