package org.kentering.exchange;

import java.util.List;

/**
 * A row of a table that somebody sent.
 *
 * @param line the line of the file on which it starts, counted from 1, so that a person finds it
 */
public record SheetRow(long line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}
