package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a form: what they hold, as values and in the reader's words. */
final class FormFields {

    private final List<HasValue<?, ?>> fields = new ArrayList<>();

    FormFields(Component... parts) {
        for (Component part : parts) {
            collect(part);
        }
    }

    private void collect(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            if (field instanceof HasLabel && part.isVisible()) {
                fields.add(field);
            }
        } else {
            part.getChildren().forEach(this::collect);
        }
    }

    /** What stands in each field, to be put back later. */
    Map<HasValue<?, ?>, @Nullable Object> values() {
        Map<HasValue<?, ?>, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field, field.getValue()));
        return values;
    }

    void putBack(Map<HasValue<?, ?>, @Nullable Object> values) {
        values.forEach(FormFields::set);
    }

    /** What stands in each field as the reader would say it. */
    Map<HasValue<?, ?>, String> words() {
        Map<HasValue<?, ?>, String> words = new LinkedHashMap<>();
        fields.forEach(field -> words.put(field, say(field)));
        return words;
    }

    static String label(HasValue<?, ?> field) {
        return ((HasLabel) field).getLabel();
    }

    @SuppressWarnings("unchecked")
    private static void set(HasValue<?, ?> field, @Nullable Object content) {
        ((HasValue<?, Object>) field).setValue(content);
    }

    private static String say(HasValue<?, ?> field) {
        Object content = field.getValue();
        if (field instanceof Checkbox tick) {
            return Words.text(tick.getValue() ? "design.conflict.yes" : "design.conflict.no");
        }
        if (content == null || field.isEmpty()) {
            return Words.text("design.conflict.nothing");
        }
        if (content instanceof Collection<?> many && items(field) != null) {
            return many.stream().map(one -> one(field, one)).sorted().collect(Collectors.joining(", "));
        }
        return one(field, content);
    }

    private static String one(HasValue<?, ?> field, Object content) {
        ItemLabelGenerator<Object> items = items(field);
        if (items != null) {
            return items.apply(content);
        }
        if (field instanceof InWords<?> own) {
            return inWords(own, content);
        }
        return switch (content) {
            case LocalDate day -> Words.date(day);
            case LocalDateTime moment -> Words.moment(moment.atZone(Words.zone()).toInstant());
            case Number number -> Words.number(number);
            default -> content.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static String inWords(InWords<?> field, Object content) {
        return ((InWords<Object>) field).inWords(content);
    }

    /** How a field that offers choices calls them; null if it offers none. */
    @SuppressWarnings("unchecked")
    private static @Nullable ItemLabelGenerator<Object> items(HasValue<?, ?> field) {
        return (ItemLabelGenerator<Object>) switch (field) {
            case Select<?> select -> select.getItemLabelGenerator();
            case ComboBoxBase<?, ?, ?> box -> box.getItemLabelGenerator();
            case RadioButtonGroup<?> group -> group.getItemLabelGenerator();
            case CheckboxGroup<?> group -> group.getItemLabelGenerator();
            default -> null;
        };
    }
}
