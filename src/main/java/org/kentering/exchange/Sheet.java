package org.kentering.exchange;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A table that somebody sent, as text, with what was found out about the file.
 *
 * @param header the first row
 * @param rows everything below that is not empty
 */
public record Sheet(List<String> header, List<SheetRow> rows, Charset charset, char separator) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
