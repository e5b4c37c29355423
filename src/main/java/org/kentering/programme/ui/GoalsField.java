package org.kentering.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Columns;
import org.kentering.design.InWords;
import org.kentering.design.Words;
import org.kentering.programme.Goal;

/** Goals, each with what it is, a number, what the number counts, and a day. */
class GoalsField extends CustomField<List<Goal>> implements InWords<List<Goal>> {

    private final Div lines = new Div();
    private final transient List<Line> shown = new ArrayList<>();

    GoalsField(String label) {
        super(List.of());
        setLabel(label);
        Button more = new Button(getTranslation("programme.form.moreGoals"), click -> line(null));
        more.addThemeVariants(ButtonVariant.SMALL);
        add(lines, more);
    }

    @Override
    protected List<Goal> generateModelValue() {
        return shown.stream()
                .filter(Line::isBegun)
                .map(Line::goal)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Goal> goals) {
        shown.clear();
        lines.removeAll();
        goals.forEach(this::line);
    }

    @Override
    public String inWords(List<Goal> goals) {
        return goals.stream().map(GoalsField::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(Goal goal) {
        BigDecimal target = goal.target();
        LocalDate day = goal.targetDate();
        return Stream.of(
                        goal.text(),
                        target == null ? "" : Words.number(target) + " " + goal.measure(),
                        day == null ? "" : Words.date(day))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void line(@Nullable Goal goal) {
        Line line = new Line(shown.size() + 1);
        // Listed first: what a line says while it is filled counts as said.
        shown.add(line);
        if (goal != null) {
            line.show(goal);
        }
        Button remove = new Button(getTranslation("programme.form.removeGoal"), click -> {
            shown.remove(line);
            lines.remove(line.row);
            updateValue();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.row.add(remove);
        lines.add(line.row);
    }

    private final class Line {

        private final TextField text = new TextField();
        private final BigDecimalField target = new BigDecimalField();
        private final TextField measure = new TextField();
        private final DatePicker day = new DatePicker();
        private final Div row;

        private Line(int number) {
            text.setLabel(GoalsField.this.getTranslation("programme.form.goal", number));
            text.setMaxLength(400);
            target.setLabel(GoalsField.this.getTranslation("programme.form.goalNumber"));
            measure.setLabel(GoalsField.this.getTranslation("programme.form.goalMeasure"));
            measure.setMaxLength(100);
            day.setLabel(GoalsField.this.getTranslation("programme.form.goalDate"));
            text.setWidthFull();
            text.addValueChangeListener(change -> updateValue());
            target.addValueChangeListener(change -> updateValue());
            measure.addValueChangeListener(change -> updateValue());
            day.addValueChangeListener(change -> updateValue());
            row = new Div(text, new Columns(Columns.Share.EQUAL, target, measure, day));
        }

        private void show(Goal goal) {
            text.setValue(goal.text());
            target.setValue(goal.target());
            measure.setValue(goal.measure());
            day.setValue(goal.targetDate());
        }

        /** A line of which any part is filled is meant; what is missing in it is said. */
        private boolean isBegun() {
            return !text.getValue().isBlank()
                    || !target.isEmpty()
                    || !measure.getValue().isBlank()
                    || !day.isEmpty();
        }

        private Goal goal() {
            return new Goal(text.getValue(), target.getValue(), measure.getValue(), day.getValue());
        }
    }
}
