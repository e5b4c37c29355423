package org.kentering.champion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionDetails;
import org.kentering.champion.ChampionDraft;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.springframework.data.domain.PageRequest;

/** Who speaks for which units, with which hours, who steps in, and until when. */
class ChampionForm extends Composite<Fields> {

    private final OrganisationService organisation;
    private final List<UnitNode> units;
    private final BeanValidationBinder<ChampionDraft> binder = new BeanValidationBinder<>(ChampionDraft.class);
    private final ComboBox<PersonRow> person;
    private Consumer<ChampionDraft> save = draft -> {};

    ChampionForm(OrganisationService organisation, List<UnitNode> units) {
        this.organisation = organisation;
        this.units = units;
        person = people("champion.form.person");
        binder.forField(person).withConverter(ChampionForm::id, this::row).bind("person");
        BigDecimalField hours = new BigDecimalField(getTranslation("champion.form.hours"));
        hours.setHelperText(getTranslation("champion.form.hoursHelp"));
        binder.forField(hours).bind("hoursPerWeek");
        ComboBox<PersonRow> deputy = people("champion.form.deputy");
        deputy.setHelperText(getTranslation("champion.form.deputyHelp"));
        binder.forField(deputy).withConverter(ChampionForm::id, this::row).bind("deputy");
        DatePicker rotation = new DatePicker(getTranslation("champion.form.rotation"));
        rotation.setLocale(getLocale());
        binder.forField(rotation).bind("rotationOn");
        Button button = new Button(getTranslation("champion.form.save"), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(person, unitField(), hours, deputy, rotation, button);
    }

    /** Says what becomes of a complete form. */
    ChampionForm savedBy(Consumer<ChampionDraft> how) {
        save = how;
        return this;
    }

    /** Shows somebody who is a champion already. */
    void show(ChampionDetails champion) {
        person.setReadOnly(true);
        binder.readRecord(new ChampionDraft(
                champion.person(),
                champion.units(),
                champion.row().askedHours(),
                champion.deputy(),
                champion.row().rotationOn()));
    }

    private MultiSelectComboBox<UnitNode> unitField() {
        MultiSelectComboBox<UnitNode> field = new MultiSelectComboBox<>(getTranslation("champion.form.units"));
        field.setHelperText(getTranslation("champion.form.unitsHelp"));
        field.setItems(units);
        field.setItemLabelGenerator(UnitNode::name);
        binder.forField(field).withConverter(ChampionForm::ids, this::nodes).bind("units");
        return field;
    }

    private ComboBox<PersonRow> people(String label) {
        ComboBox<PersonRow> field = new ComboBox<>(getTranslation(label));
        field.setItems(query -> organisation
                .search(
                        PersonFilter.named(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        field.setItemLabelGenerator(PersonRow::name);
        field.setClearButtonVisible(true);
        return field;
    }

    private void save() {
        try {
            save.accept(binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("champion.form.lookAtFields"));
        }
    }

    private static @Nullable PersonId id(@Nullable PersonRow row) {
        return row == null ? null : row.id();
    }

    private @Nullable PersonRow row(@Nullable PersonId id) {
        return id == null ? null : organisation.people(List.of(id)).getFirst();
    }

    private static Set<UnitId> ids(Set<UnitNode> nodes) {
        return nodes.stream().map(UnitNode::id).collect(Collectors.toSet());
    }

    private Set<UnitNode> nodes(Set<UnitId> ids) {
        return units.stream().filter(unit -> ids.contains(unit.id())).collect(Collectors.toSet());
    }
}
