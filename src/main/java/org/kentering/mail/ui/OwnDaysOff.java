package org.kentering.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kentering.design.Actions;
import org.kentering.design.InWords;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Words;

/** Single days that the company is closed. */
class OwnDaysOff extends CustomField<Set<LocalDate>> implements InWords<Set<LocalDate>> {

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final DatePicker another = new DatePicker();
    private final Div list = new Div();

    OwnDaysOff(String label) {
        super(Set.of());
        setLabel(label);
        another.setLocale(Words.locale());
        another.setAriaLabel(getTranslation("mail.calendar.anotherDay"));
        Button add = new Button(getTranslation("mail.calendar.addDay"), click -> addChosen());
        add(new Actions(another, add), list);
    }

    private void addChosen() {
        another.getOptionalValue().ifPresent(day -> {
            days.add(day);
            another.clear();
            changed();
        });
    }

    private void changed() {
        showDays();
        updateValue();
    }

    private void showDays() {
        list.removeAll();
        list.add(new Items(days.stream().map(this::line).toList()));
    }

    private Item line(LocalDate day) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            days.remove(day);
            changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("mail.calendar.removeDay", Words.date(day)));
        return new Item(Words.date(day), "").trailing(remove);
    }

    @Override
    protected Set<LocalDate> generateModelValue() {
        return Set.copyOf(days);
    }

    @Override
    protected void setPresentationValue(Set<LocalDate> shown) {
        days.clear();
        days.addAll(shown);
        showDays();
    }

    @Override
    public String inWords(Set<LocalDate> days) {
        return days.stream().sorted().map(Words::date).collect(Collectors.joining(" · "));
    }
}
