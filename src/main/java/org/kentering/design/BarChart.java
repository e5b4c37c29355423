package org.kentering.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, each with its target as a tick.
 *
 * @param summary what the picture shows, in a sentence: its name for a screen reader and the caption of its table
 * @param axis what the bars are, as heading of the table's first column
 * @param measure what is measured, as heading of the column with the values
 * @param unit written behind each value, or empty
 * @param highest the value of a full bar
 * @param decimals figures after the decimal sign
 */
public record BarChart(
        String summary, String axis, String measure, String unit, double highest, int decimals, List<Bar> bars) {

    public BarChart {
        bars = List.copyOf(bars);
        if (!(highest > 0)) {
            throw new IllegalArgumentException("a full bar needs a value above 0: " + highest);
        }
    }

    /**
     * One bar.
     *
     * @param value null where nothing may or can be shown; the note says why
     * @param target null where none is set
     * @param tone what the colour says, measured against an absolute target
     * @param note stands beside the value, so that colour never speaks alone; may be empty
     */
    public record Bar(String label, @Nullable Double value, @Nullable Double target, Tone tone, String note) {

        public Bar {
            if ((value == null || (tone != Tone.INFO && tone != Tone.NEUTRAL)) && note.isBlank()) {
                throw new IllegalArgumentException("bar " + label + " needs a note: its colour would speak alone");
            }
        }
    }
}
