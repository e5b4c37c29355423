package org.kentering.design;

import java.util.List;

/**
 * How answers on a scale are spread: one stacked bar for each row.
 *
 * @param summary what the picture shows, in a sentence: its name for a screen reader and the caption of its table
 * @param axis what the rows are, as heading of the table's first column
 * @param answers two to five answers, from disagreement to agreement
 */
public record LikertChart(String summary, String axis, List<String> answers, List<Row> rows) {

    public LikertChart {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        int size = answers.size();
        if (size < 2 || size > 5) {
            throw new IllegalArgumentException("a scale has two to five answers, not " + size);
        }
        for (Row row : rows) {
            if (!row.shares().isEmpty() && row.shares().size() != size) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.shares().size() + " shares for " + size + " answers");
            }
        }
    }

    /**
     * One stacked bar.
     *
     * @param shares in per cent, as many as there are answers; empty where the spread may not be shown
     * @param note why there is no spread, or empty
     */
    public record Row(String label, List<Double> shares, String note) {

        public Row {
            shares = List.copyOf(shares);
            if (shares.isEmpty() && note.isBlank()) {
                throw new IllegalArgumentException("row " + label + " shows nothing and says no reason");
            }
        }
    }
}
