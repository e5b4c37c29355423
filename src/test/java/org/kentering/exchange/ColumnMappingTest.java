package org.kentering.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final TargetField NAME = TargetField.required("name", "name", "naam");
    private static final TargetField UNIT = TargetField.optional("unit", "department", "Abteilung");
    private static final TargetField ABOVE = TargetField.optional("above", "Übergeordnete Abteilung");
    private static final List<TargetField> FIELDS = List.of(NAME, UNIT, ABOVE);

    @Test
    void guessesWithoutCareForCaseAccentsAndSigns() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("ubergeordnete_abteilung", "ABTEILUNG", "Naam"), FIELDS);
        assertThat(mapping.columns()).isEqualTo(Map.of("above", 0, "unit", 1, "name", 2));
    }

    @Test
    void prefersAWholeHeadingToABeginning() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("Department code", "Department", "Name"), FIELDS);
        assertThat(mapping.columns()).containsEntry("unit", 1);
        assertThat(ColumnMapping.guess(List.of("Department (2026)"), FIELDS).columns())
                .containsEntry("unit", 0);
    }

    @Test
    void givesNoColumnToTwoFields() {
        TargetField again = TargetField.optional("again", "name");
        assertThat(ColumnMapping.guess(List.of("name"), List.of(NAME, again)).columns())
                .hasSize(1);
    }

    @Test
    void saysWhatIsMissing() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("x"), FIELDS);
        assertThat(mapping.missing(FIELDS)).containsExactly(NAME);
        assertThat(mapping.with("name", 0).missing(FIELDS)).isEmpty();
        assertThat(mapping.with("name", 0).with("name", null).missing(FIELDS)).containsExactly(NAME);
    }

    @Test
    void readsACellThatIsNotThereAsEmpty() {
        ColumnMapping mapping = new ColumnMapping(Map.of("name", 1, "unit", 5));
        SheetRow row = new SheetRow(2, List.of("a", "b"));
        assertThat(mapping.cell(row, "name")).isEqualTo("b");
        assertThat(mapping.cell(row, "unit")).isEmpty();
        assertThat(mapping.cell(row, "above")).isEmpty();
    }
}
