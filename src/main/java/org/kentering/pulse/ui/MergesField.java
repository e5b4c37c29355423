package org.kentering.pulse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.pulse.GroupMerge;

/** The groups that were put together by hand; each can be taken apart again. */
class MergesField extends CustomField<List<GroupMerge>> {

    private final Div lines = new Div();
    private List<GroupMerge> merges = List.of();

    MergesField() {
        super(List.of());
        add(lines);
        setPresentationValue(List.of());
    }

    @Override
    protected List<GroupMerge> generateModelValue() {
        return merges;
    }

    @Override
    protected void setPresentationValue(List<GroupMerge> value) {
        merges = List.copyOf(value);
        lines.removeAll();
        lines.add(
                merges.isEmpty()
                        ? new Span(getTranslation("pulse.plan.noMerges"))
                        : new Items(merges.stream().map(this::line).toList()));
    }

    private Item line(GroupMerge merge) {
        Button apart = new Button(getTranslation("pulse.plan.unmerge"), click -> {
            List<GroupMerge> rest = new ArrayList<>(merges);
            rest.remove(merge);
            setValue(rest);
        });
        apart.setAriaLabel(getTranslation("pulse.plan.unmergeWhat", merge.name()));
        return new Item(merge.name(), "").trailing(apart);
    }
}
