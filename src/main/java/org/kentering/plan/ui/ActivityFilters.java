package org.kentering.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Chip;
import org.kentering.design.FilterBar;
import org.kentering.plan.ActivityFilter;
import org.kentering.programme.PhaseKey;

/** What narrows the list of activities. */
class ActivityFilters extends Composite<FilterBar> {

    private final Consumer<ActivityFilter> chosen;
    private final TextField search = new TextField();
    private final Map<ActivityFilter.Show, Chip> chips = new EnumMap<>(ActivityFilter.Show.class);
    private final Select<PhaseKey> phase;
    private final Select<ChangeLevel> level;
    private ActivityFilter shown = ActivityFilter.ACTIVE;

    ActivityFilters(Function<PhaseKey, String> phaseNames, Consumer<ActivityFilter> chosen) {
        this.chosen = chosen;
        search.setPlaceholder(getTranslation("plan.activities.search"));
        search.setAriaLabel(getTranslation("plan.activities.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(shown.matching(change.getValue()));
            }
        });
        getContent().add(search);
        for (ActivityFilter.Show show : ActivityFilter.Show.values()) {
            Chip chip = new Chip(
                    getTranslation("plan.show." + show.name().toLowerCase(Locale.ROOT)),
                    false,
                    () -> chosen.accept(shown.showing(show)));
            chips.put(show, chip);
            getContent().add(chip);
        }
        phase = select("plan.activities.allPhases", PhaseKey.values(), phaseNames, one -> shown.in(one));
        level = select(
                "plan.activities.allLevels",
                ChangeLevel.values(),
                one -> getTranslation(one.textKey()),
                one -> shown.on(one));
    }

    /** Shows what the address says; nobody is told. */
    void show(ActivityFilter filter) {
        shown = filter;
        search.setValue(filter.text());
        chips.forEach((show, chip) -> chip.setOn(show == filter.show()));
        phase.setValue(filter.phase());
        level.setValue(filter.level());
    }

    private <T> Select<T> select(
            String all, T[] items, Function<T, String> names, Function<T, ActivityFilter> narrowed) {
        Select<T> select = new Select<>();
        select.setAriaLabel(getTranslation(all));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(all));
        select.setItemLabelGenerator(item -> item == null ? getTranslation(all) : names.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(narrowed.apply(change.getValue()));
            }
        });
        getContent().add(select);
        return select;
    }
}
