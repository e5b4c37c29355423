package org.kentering.champion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.function.Supplier;
import org.kentering.champion.Coverage;
import org.kentering.champion.UnitCoverage;
import org.kentering.design.Export;
import org.kentering.design.FilterBar;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.exchange.CsvExport.Column;
import org.kentering.exchange.CsvExport;
import org.kentering.kernel.Language;

/** Which teams have a champion: those without one first and open, the others folded away. */
class CoveragePanel extends Composite<Panel> {

    /** @param current asks for the coverage anew, for the file */
    CoveragePanel(Coverage coverage, Supplier<Coverage> current) {
        if (!coverage.units().isEmpty()) {
            getContent().add(new FilterBar(export(current)));
        }
        List<UnitCoverage> covered =
                coverage.units().stream().filter(UnitCoverage::isCovered).toList();
        if (!coverage.gaps().isEmpty()) {
            getContent().add(new Items(coverage.gaps().stream().map(this::gap).toList()));
        }
        if (!covered.isEmpty()) {
            getContent()
                    .add(new Details(
                            getTranslation("champion.coverage.covered", covered.size()),
                            new Items(covered.stream().map(this::covered).toList())));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("champion.coverage.title"))
                .finding(getTranslation("champion.coverage.note"));
    }

    private Item gap(UnitCoverage unit) {
        return new Item(unit.path(), people(unit))
                .trailing(new Status(getTranslation("champion.coverage.none"), Tone.WATCH));
    }

    private Item covered(UnitCoverage unit) {
        String detail = unit.names().isEmpty() ? people(unit) : people(unit) + " · " + String.join(", ", unit.names());
        return new Item(unit.path(), detail)
                .trailing(new Status(getTranslation("champion.coverage.some", unit.champions()), Tone.GOOD));
    }

    private String people(UnitCoverage unit) {
        return getTranslation("champion.coverage.people", unit.people());
    }

    private Export export(Supplier<Coverage> current) {
        List<Column<UnitCoverage>> columns = List.of(
                new Column<>(getTranslation("champion.list.unit"), UnitCoverage::path),
                new Column<>(getTranslation("champion.coverage.peopleHead"), UnitCoverage::people),
                new Column<>(getTranslation("champion.title"), UnitCoverage::champions),
                new Column<>(getTranslation("champion.coverage.names"), unit -> String.join(", ", unit.names())));
        Language language = Language.of(Words.locale());
        return new Export("champion-coverage", () -> new CsvExport<>(language, columns).bytes(current.get().units()));
    }
}
