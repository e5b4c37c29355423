package org.kentering.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Columns;
import org.kentering.programme.Goal;

/** Goals, each with what it is, a number, what the number counts, and a day. */
class GoalsField extends CustomField<List<Goal>> {

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
                .filter(line -> !line.text.getValue().isBlank())
                .map(Line::goal)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Goal> goals) {
        shown.clear();
        lines.removeAll();
        goals.forEach(this::line);
    }

    private void line(@Nullable Goal goal) {
        Line line = new Line(shown.size() + 1);
        if (goal != null) {
            line.show(goal);
        }
        shown.add(line);
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

        private Goal goal() {
            return new Goal(text.getValue(), target.getValue(), measure.getValue(), day.getValue());
        }
    }
}
