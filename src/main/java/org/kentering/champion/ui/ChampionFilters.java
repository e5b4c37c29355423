package org.kentering.champion.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kentering.champion.ChampionFilter;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.champion.UnitCoverage;
import org.kentering.design.Chip;
import org.kentering.design.Export;
import org.kentering.design.FilterBar;

/** What narrows the list of champions. */
class ChampionFilters extends FilterBar {

    private static final String TWO_IN_A_ROW = "164px";

    private final Map<Show, Chip> shows = new EnumMap<>(Show.class);
    private final TextField search = new TextField();
    private final ComboBox<UnitCoverage> unit = new ComboBox<>();
    private final List<UnitCoverage> units;
    private final Consumer<ChampionFilter> changed;

    private Show show = Show.ALL;

    /** @param quickChoices whether the reader's list knows them */
    ChampionFilters(
            List<UnitCoverage> units, boolean quickChoices, Export export, Consumer<ChampionFilter> changed) {
        this.units = units;
        this.changed = changed;
        for (Show one : Show.values()) {
            String word = getTranslation("champion.show." + one.name().toLowerCase(Locale.ROOT));
            Chip chip = new Chip(word, false, () -> choose(one));
            chip.setVisible(quickChoices);
            shows.put(one, chip);
        }
        add(shows.values().toArray(Chip[]::new));
        search.setWidth(TWO_IN_A_ROW);
        unit.setWidth(TWO_IN_A_ROW);
        add(search(), unit(), export);
    }

    /** Shows what the address says, without telling anybody. */
    void show(ChampionFilter filter) {
        show = filter.show();
        shows.forEach((one, chip) -> chip.setOn(one == show));
        search.setValue(filter.text() == null ? "" : filter.text());
        unit.setValue(units.stream().filter(one -> one.unit().equals(filter.unit())).findFirst().orElse(null));
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("champion.list.search"));
        search.setAriaLabel(getTranslation("champion.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> tell(change.isFromClient()));
        return search;
    }

    private ComboBox<UnitCoverage> unit() {
        unit.setAriaLabel(getTranslation("champion.list.unit"));
        unit.setPlaceholder(getTranslation("champion.list.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitCoverage::name);
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> tell(change.isFromClient()));
        return unit;
    }

    private void choose(Show chosen) {
        show = chosen;
        tell(true);
    }

    private void tell(boolean byTheReader) {
        if (byTheReader) {
            UnitCoverage chosen = unit.getValue();
            changed.accept(new ChampionFilter(
                    search.getValue().isBlank() ? null : search.getValue(),
                    chosen == null ? null : chosen.unit(),
                    show));
        }
    }
}
