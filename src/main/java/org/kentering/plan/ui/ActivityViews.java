package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kentering.design.Chip;
import org.kentering.design.FilterBar;
import org.kentering.design.Words;

/** Lets the reader see the activities as a board or over time instead of as a list. */
class ActivityViews extends FilterBar {

    private final Map<ActivityView, Chip> chips = new EnumMap<>(ActivityView.class);

    ActivityViews(Consumer<ActivityView> toggled, Component beside) {
        for (ActivityView view : new ActivityView[] {ActivityView.BOARD, ActivityView.TIMELINE}) {
            chips.put(view, new Chip(Words.text(view.textKey()), false, () -> toggled.accept(view)));
        }
        chips.values().forEach(this::add);
        add(beside);
    }

    void show(ActivityView shown) {
        chips.forEach((view, chip) -> chip.setOn(view == shown));
    }
}
