package org.kentering.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class DataTableTest {

    @Test
    void eachValueCarriesTheHeadingThatAPhoneShowsAboveIt() {
        DataTable table = new DataTable("Agreement by unit", "Unit", "People", "Agree");
        table.row(DataTable.name("Assembly", 0), DataTable.text("24"), DataTable.tinted("60 %", Tone.GOOD));

        assertThat(table.getElement().getOuterHTML())
                .contains("data-heading=\"People\"", "data-heading=\"Agree\"")
                .doesNotContain("data-heading=\"Unit\"");
    }

    @Test
    void staysATableForAScreenReaderHoweverItIsLaidOut() {
        DataTable table = new DataTable("Agreement by unit", "Unit", "Agree");
        table.row(DataTable.name("Assembly", 0), DataTable.holding(new Span("60 %")));

        assertThat(table.getElement().getOuterHTML())
                .contains("role=\"table\"", "role=\"columnheader\"", "role=\"rowheader\"", "role=\"cell\"");
    }
}
