package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Theme;
import org.kentering.design.Fields;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ui.PersonPicker;
import org.kentering.pulse.Disposition;
import org.kentering.pulse.HeardThemeDraft;

/** What is done about one theme: which answer, by whom, until when, in a sentence. */
class LedgerForm extends Composite<Details> {

    private static final int LONGEST = 600;

    private final OrganisationService organisation;
    private final BeanValidationBinder<HeardThemeDraft> binder = new BeanValidationBinder<>(HeardThemeDraft.class);
    private final Fields fields;

    LedgerForm(
            String summary,
            String button,
            List<Theme> offered,
            OrganisationService organisation,
            Consumer<HeardThemeDraft> save) {
        this.organisation = organisation;
        fields = new Fields(theme(offered), disposition(), owner(), due(), sentence(), new Button(button, click -> {
            draft().ifPresent(save);
        }));
        getContent().setSummaryText(summary);
        getContent().add(fields);
    }

    /** The fields, to be compared with what somebody else saved. */
    Fields fields() {
        return fields;
    }

    void show(HeardThemeDraft draft) {
        binder.readRecord(draft);
    }

    private Select<String> theme(List<Theme> offered) {
        Select<String> theme = new Select<>();
        theme.setLabel(getTranslation("pulse.ledger.theme"));
        theme.setItems(offered.stream().map(Theme::key).toList());
        theme.setItemLabelGenerator(key -> offered.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> PulseWords.in(one.name()))
                .orElse(""));
        binder.forField(theme).bind("theme");
        return theme;
    }

    private Select<Disposition> disposition() {
        Select<Disposition> disposition = new Select<>();
        disposition.setLabel(getTranslation("pulse.ledger.disposition"));
        disposition.setItems(Disposition.values());
        disposition.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.textKey()));
        binder.forField(disposition).bind("disposition");
        return disposition;
    }

    private PersonPicker owner() {
        PersonPicker owner = new PersonPicker(getTranslation("pulse.ledger.ownerField"), organisation);
        binder.forField(owner).withConverter(LedgerForm::id, this::person).bind("owner");
        return owner;
    }

    private DatePicker due() {
        DatePicker due = new DatePicker(getTranslation("pulse.ledger.due"));
        due.setHelperText(getTranslation("pulse.ledger.dueHelp"));
        due.setLocale(getLocale());
        binder.forField(due).bind("due");
        return due;
    }

    private TextArea sentence() {
        TextArea sentence = new TextArea(getTranslation("pulse.ledger.sentenceField"));
        sentence.setHelperText(getTranslation("pulse.ledger.sentenceHelp"));
        sentence.setMaxLength(LONGEST);
        sentence.setMinRows(2);
        binder.forField(sentence).bind("sentence");
        return sentence;
    }

    private Optional<HeardThemeDraft> draft() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            return Optional.empty();
        }
    }

    private static @Nullable PersonId id(@Nullable PersonRow person) {
        return person == null ? null : person.id();
    }

    private @Nullable PersonRow person(@Nullable PersonId id) {
        return id == null ? null : organisation.people(List.of(id)).stream().findFirst().orElse(null);
    }
}
