package org.kentering.organisation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kentering.design.Chip;
import org.kentering.design.FilterBar;
import org.kentering.organisation.PersonFilter.Show;
import org.kentering.organisation.UnitTree;

/** What narrows the list of people. */
class PeopleFilters extends FilterBar {

    private final Consumer<PeopleQuery> changed;
    private final TextField search = new TextField();
    private final UnitField unit;
    private final Select<String> group = new Select<>();
    private final Map<Show, Chip> chips = new EnumMap<>(Show.class);
    private PeopleQuery query = PeopleQuery.ALL;

    PeopleFilters(UnitTree tree, List<String> groups, boolean seesFiles, Consumer<PeopleQuery> changed) {
        this.changed = changed;
        this.unit = new UnitField("", tree);
        add(search(), unit(), group(groups));
        for (Show show : Show.values()) {
            if (seesFiles || show == Show.ACTIVE || show == Show.MANAGERS) {
                String key = "organisation.people.show." + show.name().toLowerCase(Locale.ROOT);
                Chip chip = new Chip(getTranslation(key), false, () -> changed.accept(query.show(show)));
                chips.put(show, chip);
                add(chip);
            }
        }
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("organisation.people.search"));
        search.setAriaLabel(getTranslation("organisation.people.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(query.text(change.getValue()));
            }
        });
        return search;
    }

    private UnitField unit() {
        unit.setPlaceholder(getTranslation("organisation.people.everyUnit"));
        unit.setAriaLabel(getTranslation("organisation.people.unit"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(query.unit(
                        change.getValue() == null ? null : change.getValue().id()));
            }
        });
        return unit;
    }

    private Select<String> group(List<String> groups) {
        group.setItems(groups);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("organisation.people.everyGroup"));
        group.setAriaLabel(getTranslation("organisation.import.field.group"));
        group.setPlaceholder(getTranslation("organisation.people.everyGroup"));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(query.group(change.getValue()));
            }
        });
        return group;
    }

    void show(PeopleQuery other) {
        query = other;
        String text = other.filter().text();
        search.setValue(text == null ? "" : text);
        unit.choose(other.filter().unit());
        group.setValue(other.filter().group());
        chips.forEach((show, chip) -> chip.setOn(show == other.filter().show()));
    }
}
