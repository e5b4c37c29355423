package org.kentering.voice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Theme;
import org.kentering.design.Chip;
import org.kentering.design.Export;
import org.kentering.design.FilterBar;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.voice.EntryKind;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceFilter.Show;

/** What narrows the list of entries. */
class VoiceFilters extends FilterBar {

    private static final String TWO_IN_A_ROW = "164px";

    private final Map<Show, Chip> shows = new EnumMap<>(Show.class);
    private final TextField search = new TextField();
    private final Select<EntryKind> kind = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final ComboBox<UnitNode> unit = new ComboBox<>();
    private final List<Theme> themes;
    private final List<UnitNode> units;
    private final Consumer<VoiceFilter> changed;

    private Show show = Show.ALL;

    VoiceFilters(List<Theme> themes, List<UnitNode> units, Export export, Consumer<VoiceFilter> changed) {
        this.themes = themes;
        this.units = units;
        this.changed = changed;
        for (Show one : Show.values()) {
            String word = getTranslation("voice.show." + one.name().toLowerCase(Locale.ROOT));
            shows.put(one, new Chip(word, false, () -> choose(one)));
        }
        add(shows.values().toArray(Chip[]::new));
        search.setWidth(TWO_IN_A_ROW);
        kind.setWidth(TWO_IN_A_ROW);
        theme.setWidth(TWO_IN_A_ROW);
        unit.setWidth(TWO_IN_A_ROW);
        add(search(), kind(), theme(), unit(), export);
    }

    /** Shows what the address says, without telling anybody. */
    void show(VoiceFilter filter) {
        show = filter.show();
        shows.forEach((one, chip) -> chip.setOn(one == show));
        search.setValue(filter.text() == null ? "" : filter.text());
        kind.setValue(filter.kind());
        theme.setValue(themes.stream().filter(one -> one.key().equals(filter.theme())).findFirst().orElse(null));
        unit.setValue(units.stream().filter(one -> one.id().equals(filter.unit())).findFirst().orElse(null));
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("voice.list.search"));
        search.setAriaLabel(getTranslation("voice.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> tell(change.isFromClient()));
        return search;
    }

    private Select<EntryKind> kind() {
        kind.setAriaLabel(getTranslation("voice.list.kind"));
        kind.setItems(Arrays.asList(EntryKind.values()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("voice.list.anyKind"));
        kind.setItemLabelGenerator(one ->
                getTranslation(one == null ? "voice.list.anyKind" : one.textKey()));
        kind.addValueChangeListener(change -> tell(change.isFromClient()));
        return kind;
    }

    private Select<Theme> theme() {
        theme.setAriaLabel(getTranslation("voice.list.theme"));
        theme.setItems(themes);
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("voice.list.anyTheme"));
        theme.setItemLabelGenerator(one ->
                one == null ? getTranslation("voice.list.anyTheme") : EntryLook.spoken(one.name()));
        theme.addValueChangeListener(change -> tell(change.isFromClient()));
        return theme;
    }

    private ComboBox<UnitNode> unit() {
        unit.setAriaLabel(getTranslation("voice.list.unit"));
        unit.setPlaceholder(getTranslation("voice.list.anyUnit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitNode::name);
        unit.setClearButtonVisible(true);
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(change -> tell(change.isFromClient()));
        return unit;
    }

    private void choose(Show chosen) {
        show = chosen;
        tell(true);
    }

    private void tell(boolean byTheReader) {
        if (byTheReader) {
            UnitNode chosen = unit.getValue();
            Theme about = theme.getValue();
            @Nullable UnitId within = chosen == null ? null : chosen.id();
            changed.accept(new VoiceFilter(
                    show, kind.getValue(), about == null ? null : about.key(), within,
                    search.getValue().isBlank() ? null : search.getValue()));
        }
    }
}
