package org.kentering.design;

import java.util.List;

/**
 * Lines over time with the margin of each value as a shaded band.
 *
 * @param summary what the picture shows, in a sentence: its name for a screen reader and the caption of its table
 * @param axis what the labels are, as heading of the table's first column
 * @param labels the moments from left to right
 * @param lowest where the vertical axis begins
 * @param highest where it ends
 * @param decimals figures after the decimal sign
 * @param series at most six lines
 */
public record TrendChart(
        String summary,
        String axis,
        List<String> labels,
        double lowest,
        double highest,
        int decimals,
        List<Series> series) {

    public TrendChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        if (series.size() > 6) {
            throw new IllegalArgumentException("more than six lines cannot be told apart: " + series.size());
        }
        int moments = labels.size();
        if (series.stream().flatMap(line -> line.points().stream()).anyMatch(point -> point.at() >= moments)) {
            throw new IllegalArgumentException("a point lies behind the last of " + moments + " labels");
        }
    }

    /** One line. A label without a point is a gap: nothing was measured, or it may not be shown. */
    public record Series(String name, List<Point> points) {

        public Series {
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).at() <= points.get(i - 1).at()) {
                    throw new IllegalArgumentException("the points of " + name + " are not in order");
                }
            }
        }
    }

    /**
     * A value at the label with this number, counted from 0, and the ends of its margin.
     *
     * @param low equal to {@code high} where no margin is known
     */
    public record Point(int at, double value, double low, double high) {

        public Point {
            if (at < 0 || !(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "point " + at + ": " + value + " is not between " + low + " and " + high);
            }
        }

        /** A value that has no margin: counted, not sampled. */
        public static Point exact(int at, double value) {
            return new Point(at, value, value, value);
        }
    }
}
