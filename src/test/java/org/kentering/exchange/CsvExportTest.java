package org.kentering.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.kernel.Language;

class CsvExportTest {

    private record Item(String name, Object number) {}

    private static CsvExport<Item> export(Language language) {
        return new CsvExport<>(language, List.of(new Column<>("Name", Item::name), new Column<>("=N", Item::number)));
    }

    @Test
    void opensByDoubleClickWhereTheCommaIsTheDecimalSign() {
        byte[] file = export(Language.NL).bytes(List.of(new Item("Zoë; \"x\"", 1234.5), new Item("two\nlines", -3)));
        assertThat(file).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFName;'=N\r\n\"Zoë; \"\"x\"\"\";1234,5\r\n\"two\nlines\";-3\r\n");
    }

    @Test
    void writesDatesPlainlyAndNothingAsNothing() {
        byte[] file = export(Language.EN)
                .bytes(List.of(
                        new Item("a", LocalDate.of(2026, 3, 1)),
                        new Item("b", null),
                        new Item("c", new BigDecimal("0.10"))));
        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("a,2026-03-01\r\nb,\r\nc,0.10\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\";\"y\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                " =1",
                "\"=1",
                "'=1",
                "\u00a0=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "' \"=1"
            })
    void letsNoCellBeAFormula(String evil) {
        String defused = FormulaDefence.defuse(evil);
        assertThat(defused).isEqualTo("'" + evil);
        assertThat(FormulaDefence.undo(defused)).isEqualTo(evil);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "'t Hart", "a=b", "O'Neil", "3-4", "\"quoted\"", "<b>"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(FormulaDefence.defuse(text)).isEqualTo(text);
        assertThat(FormulaDefence.undo(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comesBackAsItWentOut(Language language) {
        List<Item> items =
                List.of(new Item("=1+1", "x"), new Item("'t Hart; \"De\", ja", "@home"), new Item("a\r\nb", "=\"x\""));
        Sheet sheet = SheetReader.read(export(language).bytes(items));
        assertThat(sheet.rows())
                .extracting(row -> FormulaDefence.undo(row.cells().getFirst()))
                .containsExactlyElementsOf(items.stream().map(Item::name).toList());
        assertThat(sheet.rows())
                .extracting(row -> FormulaDefence.undo(row.cells().getLast()))
                .containsExactly("x", "@home", "=\"x\"");
    }

    @Test
    void isQuickOnLongSpitefulText() {
        String spaces = " ".repeat(100_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        FormulaDefence.defuse(spaces);
        CleanText.of(spaces + "\u200b".repeat(100_000));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
