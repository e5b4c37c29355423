package org.kentering.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kentering.kernel.Refusal;

/** Reads a table from a file that nobody promised anything about: finds out encoding and separator, keeps to limits. */
public final class SheetReader {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_ROWS = 50_000;
    public static final int MAX_COLUMNS = 200;

    private static final int MAX_CELL = 100_000;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int SAMPLE = 4096;

    /** How archives and other files start that are sometimes renamed to .csv. */
    private static final List<byte[]> FOREIGN = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {0x1f, (byte) 0x8b},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'B', 'Z', 'h'},
            new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z'},
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
            new byte[] {'%', 'P', 'D', 'F'});

    private SheetReader() {}

    /**
     * The table in the file.
     *
     * @throws Refusal in words for the person who sent it
     */
    public static Sheet read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw Refusal.of("exchange.read.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        if (FOREIGN.stream().anyMatch(start -> startsWith(file, start))) {
            throw Refusal.of("exchange.read.notText");
        }
        Charset charset = charset(file);
        String text = decode(file, charset);
        refuseBinary(text);
        int start = directiveLength(text);
        char separator = start > 0 ? text.charAt(4) : separator(text);
        return parse(text, start, separator, charset);
    }

    private static Sheet parse(String text, int start, char separator, Charset charset) {
        List<String> header = List.of();
        List<SheetRow> rows = new ArrayList<>();
        long skipped = start > 0 ? 1 : 0;
        long line = skipped;
        try (CsvReader<CsvRecord> reader = reader(separator, text.substring(start))) {
            for (CsvRecord row : reader) {
                line = row.getStartingLineNumber() + skipped;
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(CleanText::of).toList();
                    if (header.size() > MAX_COLUMNS) {
                        throw Refusal.of("exchange.read.tooManyColumns", MAX_COLUMNS);
                    }
                } else if (rows.size() == MAX_ROWS) {
                    throw Refusal.of("exchange.read.tooManyRows", MAX_ROWS);
                } else {
                    rows.add(new SheetRow(line, row.getFields()));
                }
            }
        } catch (CsvParseException problem) {
            throw Refusal.of("exchange.read.broken", line + 1, MAX_COLUMNS, MAX_CELL);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        if (rows.isEmpty()) {
            throw Refusal.of("exchange.read.empty");
        }
        return new Sheet(header, rows, charset, separator);
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MAX_COLUMNS + 1)
                                .maxFieldSize(MAX_CELL)
                                .maxRecordSize(MAX_CELL * 4)),
                        text);
    }

    private static Charset charset(byte[] file) {
        if (startsWith(file, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(file, new byte[] {(byte) 0xff, (byte) 0xfe})) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int sample = Math.min(file.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > sample / 4 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] > sample / 4 && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            // What is not valid UTF-8 was, in these countries, almost certainly saved by an older Windows program.
            return Charset.forName("windows-1252");
        }
    }

    private static String decode(byte[] file, Charset charset) {
        String text = new String(file, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseBinary(String text) {
        long odd = text.chars()
                .limit(SAMPLE * 16L)
                .filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')
                .count();
        if (odd > Math.min(text.length(), SAMPLE * 16) / 100) {
            throw Refusal.of("exchange.read.notText");
        }
    }

    /** Excel's own first line {@code sep=;} says what separates; it is no row. */
    private static int directiveLength(String text) {
        if (!text.startsWith("sep=") || text.length() < 6 || "\r\n".indexOf(text.charAt(5)) < 0) {
            return 0;
        }
        return text.startsWith("\r\n", 5) ? 7 : 6;
    }

    /** The one that cuts the first line into most columns, outside quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (Arrays.stream(counts).anyMatch(count -> count > 0)) {
                    break;
                }
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
