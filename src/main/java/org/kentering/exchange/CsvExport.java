package org.kentering.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * A list as a CSV file (RFC 4180) that a spreadsheet of the reader's country opens by double click: UTF-8 with its
 * mark, a semicolon and a decimal comma where the comma is the decimal sign. No cell of it is a formula.
 *
 * @param <T> what a row shows
 */
public final class CsvExport<T> {

    /**
     * A column.
     *
     * @param title in the reader's language
     * @param cell text, number, date or nothing
     */
    public record Column<T>(String title, Function<T, @Nullable Object> cell) {}

    private final Language language;
    private final List<Column<T>> columns;

    public CsvExport(Language language, List<Column<T>> columns) {
        this.language = language;
        this.columns = List.copyOf(columns);
    }

    public byte[] bytes(Iterable<T> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(rows, out);
        return out.toByteArray();
    }

    /** Writes the list; the stream stays open. */
    public void write(Iterable<T> rows, OutputStream out) {
        try {
            out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(language == Language.EN ? ',' : ';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out, StandardCharsets.UTF_8);
            writer.writeRecord(columns.stream()
                    .map(column -> FormulaDefence.defuse(column.title()))
                    .toList());
            for (T row : rows) {
                List<String> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(text(column.cell().apply(row))));
                writer.writeRecord(cells);
            }
            writer.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Float number -> decimal(BigDecimal.valueOf(number));
            case Double number -> decimal(BigDecimal.valueOf(number));
            case BigDecimal number -> decimal(number);
            case Number number -> number.toString();
            default -> FormulaDefence.defuse(cell.toString());
        };
    }

    private String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
