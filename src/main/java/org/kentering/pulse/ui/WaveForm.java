package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.organisation.UnitId;
import org.kentering.pulse.AskableUnit;
import org.kentering.pulse.GroupMerge;
import org.kentering.pulse.GroupSize;
import org.kentering.pulse.PlannedItem;
import org.kentering.pulse.ThresholdPreset;
import org.kentering.pulse.WaveDraft;

/** The plan of a wave in three parts: who and when, what, in which groups. */
class WaveForm extends Composite<Div> {

    private final List<AskableUnit> units;
    private final BeanValidationBinder<WaveDraft> binder = new BeanValidationBinder<>(WaveDraft.class);
    private final MultiSelectComboBox<AskableUnit> audience = new MultiSelectComboBox<>();
    private final MergesField merges = new MergesField();
    private boolean showing;

    WaveForm(
            List<AskableUnit> units, List<PlannedItem> items, AttributesField attributes, boolean thresholdsSettled,
            Runnable changed) {
        this.units = units;
        getContent()
                .add(
                        new Panel(getTranslation("pulse.plan.who"), who()),
                        new WhatToAsk(items, binder),
                        new Panel(getTranslation("pulse.plan.groups"), groups(thresholdsSettled, attributes)));
        binder.getFields().forEach(field -> field.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        }));
    }

    void show(WaveDraft draft) {
        showing = true;
        binder.readRecord(draft);
        showing = false;
    }

    /** What stands in the fields; nothing as long as one of them says what is wrong. */
    Optional<WaveDraft> draft() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            return Optional.empty();
        }
    }

    void merge(GroupMerge more) {
        List<GroupMerge> all = new ArrayList<>(merges.getValue());
        all.removeIf(one -> more.units().containsAll(one.units()));
        all.add(more);
        merges.setValue(all);
    }

    private Fields who() {
        audience.setLabel(getTranslation("pulse.plan.audience"));
        audience.setHelperText(getTranslation("pulse.plan.audienceHelp"));
        audience.setItems(units);
        audience.setItemLabelGenerator(unit -> getTranslation(
                unit.fresh() ? "pulse.plan.unitFresh" : "pulse.plan.unit", unit.name(), unit.people()));
        DatePicker opens = new DatePicker(getTranslation("pulse.plan.opens"));
        DatePicker closes = new DatePicker(getTranslation("pulse.plan.closes"));
        TextField contact = new TextField(getTranslation("pulse.plan.contact"));
        contact.setHelperText(getTranslation("pulse.plan.contactHelp"));
        binder.forField(audience)
                .withConverter(
                        chosen -> chosen.stream().map(AskableUnit::id).collect(Collectors.toSet()), this::chosenUnits)
                .bind("audience");
        binder.forField(opens).bind("opensOn");
        binder.forField(closes).bind("closesOn");
        binder.forField(contact).bind("contact");
        return new Fields(audience, opens, closes, contact);
    }

    private Fields groups(boolean thresholdsSettled, AttributesField attributes) {
        Select<GroupSize> size = select("size", List.of(GroupSize.values()), one -> getTranslation(one.textKey()));
        Select<ThresholdPreset> thresholds =
                select("thresholds", List.of(ThresholdPreset.values()), one -> getTranslation(one.textKey()));
        thresholds.setReadOnly(thresholdsSettled);
        thresholds.setHelperText(getTranslation(
                thresholdsSettled ? "pulse.plan.thresholdsSettled" : "pulse.plan.thresholdsHelp"));
        IntegerField expected = new IntegerField(getTranslation("pulse.plan.expected"));
        expected.setStepButtonsVisible(true);
        expected.setStep(5);
        merges.setLabel(getTranslation("pulse.plan.merges"));
        binder.forField(size).bind("groupSize");
        binder.forField(thresholds).bind("thresholds");
        binder.forField(expected).bind("expectedPercent");
        binder.forField(merges).bind("merges");
        binder.forField(attributes).bind("attributes");
        return new Fields(size, merges, attributes, expected, thresholds);
    }

    private <T> Select<T> select(String part, Collection<T> all, Function<T, String> names) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("pulse.plan." + part));
        select.setItems(all);
        select.setItemLabelGenerator(names::apply);
        return select;
    }

    private Set<AskableUnit> chosenUnits(Set<UnitId> ids) {
        return units.stream().filter(unit -> ids.contains(unit.id())).collect(Collectors.toSet());
    }
}
