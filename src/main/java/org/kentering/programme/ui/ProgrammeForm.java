package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kentering.catalogue.CatalogueService;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.Goal;
import org.kentering.programme.PlanOutlook;
import org.kentering.programme.ProgrammeDraft;

/** What the coordinator says about a programme, in three parts: what and why, for whom, when. */
class ProgrammeForm {

    private final CatalogueService catalogue;
    private final BeanValidationBinder<ProgrammeDraft> binder = new BeanValidationBinder<>(ProgrammeDraft.class);
    private final TextField name = new TextField(Words.text("programme.form.name"));
    private final TextArea whatChanges = area("whatChanges");
    private final TextArea why = area("why");
    private final TextArea forWhom = area("forWhom");
    private final TextArea vision = area("vision");
    private final GoalsField goals = new GoalsField(Words.text("programme.form.goals"));
    private final AnswersField answers;
    private final DatePicker start = new DatePicker(Words.text("programme.form.start"));
    private final BigDecimalField factor = new BigDecimalField(Words.text("programme.form.factor"));
    private final Paragraph outlook = new Paragraph();
    private final List<Binder.Binding<ProgrammeDraft, ?>> whatPart;
    private final List<Binder.Binding<ProgrammeDraft, ?>> whomPart;

    ProgrammeForm(CatalogueService catalogue) {
        this.catalogue = catalogue;
        answers = new AnswersField(
                catalogue.changeDifferences().name().in(Language.of(Words.locale())),
                catalogue.changeDifferences().prompts());
        answers.setHelperText(catalogue.changeDifferences().intro().in(Language.of(Words.locale())));
        whatPart = List.of(
                binder.forField(name).bind("name"),
                binder.forField(whatChanges).bind("whatChanges"),
                binder.forField(why).bind("why"),
                binder.forField(vision).bind("vision"),
                binder.forField(answers).bind("answers"));
        String needsWords = Words.text("programme.form.goalNeedsWords");
        whomPart = List.of(binder.forField(forWhom).bind("forWhom"), binder.forField(goals).withValidator(ProgrammeForm::allNamed, needsWords).bind("goals"));
        binder.forField(start).bind("startDate");
        binder.forField(factor).bind("factor");
        factor.setHelperText(Words.text("programme.form.factorHelp"));
        start.addValueChangeListener(change -> look());
        factor.addValueChangeListener(change -> look());
    }

    void show(ProgrammeDraft said) {
        binder.readRecord(said);
        look();
    }

    Component[] fields() {
        return new Component[] {name, whatChanges, why, vision, answers, forWhom, goals, start, factor};
    }

    Fields what() {
        return new Fields(name, whatChanges, why, vision, answers);
    }

    Fields whom() {
        return new Fields(forWhom, goals);
    }

    Fields when() {
        return new Fields(start, factor, outlook);
    }

    boolean isWhatComplete() {
        return complete(whatPart);
    }

    boolean isWhomComplete() {
        return complete(whomPart);
    }

    /** What was said, checked; what is missing is shown at its field. */
    ProgrammeDraft draft() throws ValidationException {
        return binder.writeRecord();
    }

    private static boolean allNamed(List<Goal> all) {
        return all.stream().noneMatch(goal -> goal.text().isEmpty());
    }

    private static boolean complete(List<Binder.Binding<ProgrammeDraft, ?>> part) {
        return part.stream().filter(one -> one.validate().isError()).count() == 0;
    }

    private void look() {
        LocalDate day = start.getValue();
        BigDecimal stretch = factor.getValue();
        outlook.setText(day == null || stretch == null ? "" : sentence(PlanOutlook.of(catalogue.playbook(), day, stretch)));
    }

    private static String sentence(PlanOutlook outlook) {
        return Words.text(
                "programme.form.outlook",
                Words.date(outlook.earliestEnd()),
                outlook.minWeeks(),
                Words.date(outlook.plannedEnd()),
                outlook.plannedWeeks());
    }

    private static TextArea area(String part) {
        TextArea area = new TextArea(Words.text("programme.form." + part));
        area.setHelperText(Words.text("programme.form." + part + "Help"));
        return area;
    }
}
