package org.kentering.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.kernel.Refusal;

class SheetReaderTest {

    private static final String TABLE = "id;name\r\n1;Zoë Schäfer\r\n\r\n2;\"van; der \"\"Berg\"\"\"\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsWhatWasSavedInAnyUsualEncoding(String charset) {
        Sheet sheet = SheetReader.read(TABLE.getBytes(Charset.forName(charset)));
        assertThat(sheet.charset()).isEqualTo(Charset.forName(charset));
        assertThat(sheet.header()).containsExactly("id", "name");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("1", "Zoë Schäfer");
        assertThat(sheet.rows().getLast().cells()).containsExactly("2", "van; der \"Berg\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void doesNotTakeTheByteOrderMarkForText(String charset) {
        Sheet sheet = SheetReader.read(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)));
        assertThat(sheet.header().getFirst()).isEqualTo("id");
        assertThat(sheet.charset()).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"COMMA,','", "SEMICOLON,;", "TAB,'\t'"})
    void findsTheSeparator(String name, char separator) {
        String text = "a,b" + separator + "c" + separator + "d\n1" + separator + "2" + separator + "3\n";
        if (separator == ',') {
            text = "\"a;x;y;z\",c,d\n1,2,3\n";
        }
        Sheet sheet = SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.separator()).isEqualTo(separator);
        assertThat(sheet.header()).hasSize(3);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("1", "2", "3");
    }

    @Test
    void believesExcelsOwnFirstLine() {
        Sheet sheet = SheetReader.read("sep=;\r\na,a;b\r\n1;2\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.header()).containsExactly("a,a", "b");
        assertThat(sheet.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        Sheet sheet = SheetReader.read("id,name\n1,\"two\nlines\"\n\n2,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2L, 5L);
    }

    @Test
    void keepsToItsLimits() {
        refused(new byte[SheetReader.MAX_BYTES + 1], "exchange.read.tooLarge");
        refused(("id\n" + "1\n".repeat(SheetReader.MAX_ROWS + 1)).getBytes(), "exchange.read.tooManyRows");
        refused(("a" + ",a".repeat(SheetReader.MAX_COLUMNS) + "\n1\n").getBytes(), "exchange.read.tooManyColumns");
        refused(("a,b\n1," + "x".repeat(200_000)).getBytes(), "exchange.read.broken");
        assertThat(SheetReader.read(("id\n" + "1\n".repeat(SheetReader.MAX_ROWS)).getBytes())
                        .rows())
                .hasSize(SheetReader.MAX_ROWS);
    }

    @Test
    void refusesAFileWithoutRows() {
        refused(new byte[0], "exchange.read.empty");
        refused("id,name\r\n".getBytes(), "exchange.read.empty");
        refused(" \r\n;;;\r\n".getBytes(), "exchange.read.empty");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        refused("id,name\n1,\"x\n2,y\n".getBytes(), "exchange.read.broken");
    }

    /** Each of these has brought an importer down somewhere. */
    @Test
    @Timeout(60)
    void refusesBombsAndFilesUnderAFalseNameAtOnce() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("people.csv"));
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        refused(zip.toByteArray(), "exchange.read.notText");
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[1024 * 1024]);
        }
        refused(gzip.toByteArray(), "exchange.read.notText");
        refused(new byte[1024 * 1024], "exchange.read.notText");
        refused("%PDF-1.7\n1,2\n".getBytes(), "exchange.read.notText");
        refused("a,".repeat(1_000_000).getBytes(), "exchange.read.broken");
        refused(("id\n" + "\"".repeat(19_000_001)).getBytes(), "exchange.read.broken");
    }

    @Test
    void staysQuickOnALargeOrdinaryFile() {
        String row =
                "E1,Anna,van den Berg,anna@voorbeeld.example,Assembly,Production,,End user,Apeldoorn,nl,2020-01-01\n";
        byte[] file = ("a,b,c,d,e,f,g,h,i,j,k\n" + row.repeat(SheetReader.MAX_ROWS)).getBytes();
        assertThat(Duration.ofNanos(time(() -> SheetReader.read(file)))).isLessThan(Duration.ofSeconds(5));
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
