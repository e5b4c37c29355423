package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.pulse.PlannedItem;
import org.kentering.pulse.WaveDraft;
import org.kentering.pulse.WaveKind;

/** What a wave is for and, for a core pulse, which questions are asked beside the fixed ones. */
class WhatToAsk extends Composite<Panel> {

    private final List<PlannedItem> items;
    private final Select<WaveKind> kind = new Select<>();
    private final CheckboxGroup<PlannedItem> rotating = new CheckboxGroup<>();
    private final Paragraph rule = new Paragraph();

    WhatToAsk(List<PlannedItem> items, BeanValidationBinder<WaveDraft> binder) {
        this.items = items;
        kind.setLabel(getTranslation("pulse.plan.kind"));
        kind.setItems(WaveKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        rotating.setLabel(getTranslation("pulse.plan.rotating"));
        rotating.setItems(items.stream().filter(item -> !item.fixed()).toList());
        rotating.setItemLabelGenerator(item -> PulseWords.in(item.wording()));
        binder.forField(kind).bind("kind");
        binder.forField(rotating)
                .withConverter(
                        chosen -> chosen.stream().map(PlannedItem::id).collect(Collectors.toSet()), this::chosenItems)
                .bind("rotating");
        getContent().add(new Fields(kind, rule, rotating));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.plan.what"));
    }

    private void explain(WaveKind chosen) {
        rotating.setVisible(chosen.isChosen());
        long fixed = items.stream().filter(PlannedItem::fixed).count();
        rule.setText(
                chosen.isChosen()
                        ? getTranslation("pulse.plan.fixed", fixed)
                        : getTranslation(chosen.textKey() + ".rule"));
    }

    private Set<PlannedItem> chosenItems(Set<String> ids) {
        return items.stream().filter(item -> ids.contains(item.id())).collect(Collectors.toSet());
    }
}
