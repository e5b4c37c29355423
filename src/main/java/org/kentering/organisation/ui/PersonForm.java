package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.ImportField;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonDraft;
import org.kentering.organisation.PersonRecord;
import org.kentering.organisation.PersonService;

/** What the organisation knows of a person, to be corrected by hand. */
class PersonForm extends Composite<Fields> {

    private final PersonService persons;
    private final OrganisationService organisation;
    private final @Nullable Edit<PersonDetails> edit;
    private final Runnable close;
    private final BeanValidationBinder<PersonDraft> binder = new BeanValidationBinder<>(PersonDraft.class);

    /** Somebody new. */
    PersonForm(PersonService persons, OrganisationService organisation, Runnable close) {
        this(persons, organisation, null, close);
    }

    private static PersonDraft draft(PersonDetails person) {
        PersonRecord file = Optional.ofNullable(person.file()).orElseThrow(NotFound::new);
        return new PersonDraft(
                file.employeeId(),
                person.firstName(),
                person.lastName(),
                file.email(),
                person.unit(),
                person.group(),
                file.location(),
                file.language(),
                file.startedOn());
    }

    /** Somebody whose file the reader may see. */
    PersonForm(
            PersonService persons, OrganisationService organisation, @Nullable PersonDetails shown, Runnable close) {
        this.persons = persons;
        this.organisation = organisation;
        this.close = close;
        TextField employeeId = new TextField(label(ImportField.EMPLOYEE_ID));
        binder.forField(employeeId).bind("employeeId");
        TextField firstName = new TextField(label(ImportField.FIRST_NAME));
        binder.forField(firstName).bind("firstName");
        TextField lastName = new TextField(label(ImportField.LAST_NAME));
        binder.forField(lastName).bind("lastName");
        EmailField email = new EmailField(label(ImportField.EMAIL));
        binder.forField(email).withNullRepresentation("").bind("email");
        TextField location = new TextField(label(ImportField.LOCATION));
        binder.forField(location).withNullRepresentation("").bind("location");
        DatePicker start = new DatePicker(label(ImportField.START_DATE));
        binder.forField(start).bind("startedOn");
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(employeeId, firstName, lastName, email, unit(), group(), location, language(), start, save);
        if (shown == null) {
            edit = null;
        } else {
            edit = new Edit<>(
                    shown.id().value(),
                    shown,
                    () -> persons.details(shown.id()),
                    now -> binder.readRecord(draft(now)),
                    getContent());
            edit.begin();
        }
    }

    private UnitField unit() {
        UnitField unit = new UnitField(label(ImportField.UNIT), organisation.tree());
        binder.forField(unit).withConverter(unit.byId()).bind("unit");
        return unit;
    }

    /** The organisation's own words; a new one may be typed. */
    private ComboBox<String> group() {
        ComboBox<String> group = new ComboBox<>(label(ImportField.GROUP));
        group.setItems(organisation.groups());
        group.setAllowCustomValue(true);
        group.addCustomValueSetListener(event -> group.setValue(event.getDetail()));
        binder.forField(group).bind("group");
        return group;
    }

    private Select<Language> language() {
        Select<Language> language = new Select<>();
        language.setLabel(label(ImportField.LANGUAGE));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setItemLabelGenerator(one ->
                getTranslation(one == null ? "organisation.person.languageOfCompany" : "kernel.language." + one.tag()));
        binder.forField(language).bind("language");
        return language;
    }

    private static String label(ImportField field) {
        return Words.text(field.label());
    }

    private void save() {
        Edit<PersonDetails> change = edit;
        try {
            PersonDraft draft = binder.writeRecord();
            if (change != null) {
                change.save(seen -> persons.change(seen.id(), seen.version(), draft), this::saved);
            } else if (Attempt.to(() -> persons.add(draft))) {
                saved();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("organisation.form.lookAtFields"));
        }
    }

    private void saved() {
        Attempt.done(getTranslation("organisation.form.saved"));
        close.run();
    }
}
