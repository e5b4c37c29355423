package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TargetGroup;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.FilterBar;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.TrainingDraft;
import org.kentering.training.TrainingRow;

/** The trainings of the programme by target group, and a form for one of its own. */
class CataloguePanel extends Composite<Panel> {

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final boolean plans;
    private final Runnable changed;
    private final BeanValidationBinder<TrainingDraft> binder = new BeanValidationBinder<>(TrainingDraft.class);

    CataloguePanel(TrainingDesk desk, ProgrammeFrame frame, boolean plans, Runnable changed) {
        this.desk = desk;
        this.frame = frame;
        this.plans = plans;
        this.changed = changed;
        List<TrainingRow> all = desk.trainings.trainings(frame.id());
        if (!all.isEmpty()) {
            getContent().add(new FilterBar(new TrainingExport(desk, frame).catalogue()));
        }
        for (TargetGroup group : desk.targetGroups()) {
            List<TrainingRow> rows = all.stream().filter(row -> row.targetGroup().equals(group.key())).toList();
            if (!rows.isEmpty()) {
                getContent().add(new H3(group.name().in(Language.of(Words.locale()))),
                        new Items(rows.stream().map(this::line).toList()));
            }
        }
        if (plans) {
            getContent().add(new Button(getTranslation("training.catalogue.takeOver"), click -> takeOver()),
                    new Details(getTranslation("training.catalogue.own"), form()));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("training.catalogue.title")).finding(getTranslation("training.catalogue.sentence"));
    }

    private Item line(TrainingRow row) {
        Language language = Language.of(Words.locale());
        Item line = new Item(row.name().in(language), getTranslation("training.catalogue.line",
                getTranslation(row.area().textKey()), getTranslation(row.format().textKey()), Words.number(row.hours()),
                row.changePart().in(language)));
        if (plans) {
            Button retire = new Button(getTranslation(
                    row.retired() ? "training.catalogue.restore" : "training.catalogue.retire"), click -> {
                Attempt.to(() -> desk.trainings.retire(row.id(), row.version(), !row.retired()));
                changed.run();
            });
            retire.addThemeVariants(ButtonVariant.SMALL);
            line.trailing(retire);
        }
        return line;
    }

    private void takeOver() {
        Attempt.to(() -> Attempt.done(getTranslation("training.catalogue.takenOver", desk.trainings.takeOver(frame.id()))));
        changed.run();
    }

    private Fields form() {
        TextField name = new TextField(getTranslation("training.field.training"));
        binder.forField(name).bind("name");
        Select<TargetGroup> group = new Select<>();
        group.setLabel(getTranslation("training.field.targetGroup"));
        group.setItems(desk.targetGroups());
        group.setItemLabelGenerator(one -> one.name().in(Language.of(Words.locale())));
        binder.forField(group).asRequired(getTranslation("training.catalogue.group"))
                .withConverter(one -> one == null ? "" : one.key(), key -> desk.targetGroups().stream()
                        .filter(one -> one.key().equals(key)).findFirst().orElse(null))
                .bind("targetGroup");
        Select<CompetenceArea> area = new Select<>();
        area.setLabel(getTranslation("training.field.area"));
        area.setItems(CompetenceArea.values());
        area.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        binder.forField(area).bind("area");
        Select<TrainingFormat> format = new Select<>();
        format.setLabel(getTranslation("training.field.format"));
        format.setItems(TrainingFormat.values());
        format.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        binder.forField(format).bind("format");
        BigDecimalField hours = new BigDecimalField(getTranslation("training.field.hours"));
        binder.forField(hours).bind("hours");
        TextArea changePart = new TextArea(getTranslation("training.field.changePart"));
        changePart.setHelperText(getTranslation("training.catalogue.changePartHelp"));
        binder.forField(changePart).bind("changePart");
        return new Fields(name, group, area, format, hours, changePart,
                new Button(getTranslation("training.catalogue.add"), click -> add()));
    }

    private void add() {
        try {
            TrainingDraft draft = binder.writeRecord();
            if (Attempt.to(() -> desk.trainings.add(frame.id(), draft))) {
                changed.run();
            }
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
