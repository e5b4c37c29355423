package org.kentering.champion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.champion.ContactDraft;
import org.kentering.champion.ContactKind;
import org.kentering.champion.ContactRow;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Words;

/** The contacts with a champion, and noting a new one down. */
class ContactLog extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final BeanValidationBinder<ContactDraft> binder = new BeanValidationBinder<>(ContactDraft.class);

    /** @param open whether contacts may still be noted down */
    ContactLog(List<ContactRow> contacts, boolean open, LocalDate today, Consumer<ContactDraft> log) {
        getContent().add(new H3(getTranslation("champion.contact.title")));
        if (open) {
            getContent().add(fields(today, log));
        }
        getContent().add(contacts.isEmpty() && !open
                ? new Paragraph(getTranslation("champion.contact.none"))
                : new Items(contacts.stream().map(this::line).toList()));
    }

    private Fields fields(LocalDate today, Consumer<ContactDraft> log) {
        Select<ContactKind> kind = new Select<>();
        kind.setLabel(getTranslation("champion.contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        binder.forField(kind).bind("kind");
        DatePicker day = new DatePicker(getTranslation("champion.contact.day"));
        day.setMax(today);
        day.setLocale(getLocale());
        binder.forField(day).bind("happenedOn");
        TextArea note = new TextArea(getTranslation("champion.contact.note"));
        note.setMaxLength(LONGEST);
        binder.forField(note).bind("note");
        binder.readRecord(new ContactDraft(ContactKind.MEETING, today, ""));
        return new Fields(kind, day, note, new Button(getTranslation("champion.contact.log"), click -> save(log)));
    }

    private void save(Consumer<ContactDraft> log) {
        try {
            ContactDraft draft = binder.writeRecord();
            if (Attempt.to(() -> log.accept(draft))) {
                Attempt.done(getTranslation("champion.contact.logged"));
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("champion.form.lookAtFields"));
        }
    }

    private Item line(ContactRow contact) {
        String by = getTranslation("champion.contact.by", Words.date(contact.happenedOn()), contact.by());
        String detail = contact.note().isEmpty() ? by : by + " · " + contact.note();
        return new Item(getTranslation(contact.kind().textKey()), detail);
    }
}
