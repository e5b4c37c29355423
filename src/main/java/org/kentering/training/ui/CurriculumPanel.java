package org.kentering.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Columns;
import org.kentering.design.Fields;
import org.kentering.design.FilterBar;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.Curriculum;
import org.kentering.training.CurriculumDraft;
import org.kentering.training.CurriculumRow;
import org.kentering.training.TrainingRow;

/** What is planned for whom, what is odd about it, and the trainings to choose from. */
class CurriculumPanel extends Composite<Page> {

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final Runnable changed;
    private final boolean plans;

    CurriculumPanel(TrainingDesk desk, ProgrammeFrame frame, Runnable changed) {
        this.desk = desk;
        this.frame = frame;
        this.changed = changed;
        plans = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        Curriculum curriculum = desk.trainings.curriculum(frame.id());
        curriculum.warnings().forEach(warning -> getContent().add(new Notice(Words.text(warning), Tone.WATCH)));
        Panel lines = new Panel(getTranslation("training.curriculum.title"), lines(curriculum))
                .finding(getTranslation("training.curriculum.sentence"));
        if (plans) {
            getContent().add(new Columns(Columns.Share.TWO_TO_ONE, lines,
                    new Panel(getTranslation("training.curriculum.add"), form())));
        } else {
            getContent().add(lines);
        }
        getContent().add(new CataloguePanel(desk, frame, plans, changed));
    }

    private Component lines(Curriculum curriculum) {
        if (curriculum.lines().isEmpty()) {
            return new Paragraph(getTranslation("training.curriculum.none"));
        }
        return new Div(new FilterBar(new TrainingExport(desk, frame).curriculum()),
                new Items(curriculum.lines().stream().map(this::line).toList()));
    }

    private Item line(CurriculumRow row) {
        Item line = new Item(row.name().in(Language.of(Words.locale())), getTranslation("training.curriculum.forWhom",
                row.unitPath(), row.group().isEmpty() ? getTranslation("training.curriculum.everybody") : row.group(),
                row.people()));
        if (row.retired()) {
            line.trailing(new Status(getTranslation("training.curriculum.retired"), Tone.NEUTRAL));
        }
        if (plans) {
            Button remove = new Button(getTranslation("training.curriculum.remove"), click -> remove(row));
            remove.addThemeVariants(ButtonVariant.SMALL);
            line.trailing(remove);
        }
        return line;
    }

    private void remove(CurriculumRow row) {
        if (Attempt.to(() -> desk.trainings.unplan(row.id()))) {
            CurriculumDraft same = new CurriculumDraft(row.training(), row.unit(), row.group());
            Attempt.done(getTranslation("training.curriculum.removed"), () -> {
                desk.trainings.plan(frame.id(), same);
                changed.run();
            });
            changed.run();
        }
    }

    private Fields form() {
        Select<TrainingRow> training = new Select<>();
        training.setLabel(getTranslation("training.field.training"));
        training.setItems(desk.inUse(frame));
        training.setItemLabelGenerator(row -> row.name().in(Language.of(Words.locale())));
        UnitTree tree = desk.organisation.tree();
        ComboBox<UnitNode> unit = new ComboBox<>(getTranslation("training.field.unit"));
        unit.setItems(desk.units(frame, tree));
        unit.setItemLabelGenerator(node -> tree.path(node.id()));
        unit.setHelperText(getTranslation("training.curriculum.unitHelp"));
        Select<String> group = new Select<>();
        group.setLabel(getTranslation("training.field.group"));
        List<String> groups = new ArrayList<>(desk.organisation.groups());
        groups.addFirst("");
        group.setItems(groups);
        group.setItemLabelGenerator(one -> one.isEmpty() ? getTranslation("training.curriculum.everybody") : one);
        group.setValue("");
        Button add = new Button(getTranslation("training.curriculum.plan"), click -> {
            training.setInvalid(training.isEmpty());
            training.setErrorMessage(getTranslation("training.session.needsTraining"));
            unit.setInvalid(unit.isEmpty());
            unit.setErrorMessage(getTranslation("training.curriculum.needsUnit"));
            if (!training.isInvalid() && !unit.isInvalid() && Attempt.to(() -> desk.trainings.plan(frame.id(),
                    new CurriculumDraft(training.getValue().id(), unit.getValue().id(), group.getValue())))) {
                changed.run();
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(training, unit, group, add);
    }
}
