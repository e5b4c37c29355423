package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Arrays;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeId;
import org.kentering.pulse.ConsultationDraft;
import org.kentering.pulse.ConsultationKind;
import org.kentering.pulse.ConsultationRow;
import org.kentering.pulse.OversightService;

/** What was told, handed over and agreed, when and by whom; added and never changed. */
class ConsultationPanel extends Composite<Panel> {

    private final OversightService oversight;
    private final ProgrammeId programme;
    private final boolean worksCouncil;
    private final Runnable changed;
    private final BeanValidationBinder<ConsultationDraft> binder = new BeanValidationBinder<>(ConsultationDraft.class);

    ConsultationPanel(OversightService oversight, ProgrammeId programme, boolean worksCouncil, Runnable changed) {
        this.oversight = oversight;
        this.programme = programme;
        this.worksCouncil = worksCouncil;
        this.changed = changed;
        List<ConsultationRow> rows = oversight.consultations(programme);
        getContent().finding(getTranslation(
                rows.isEmpty() ? "pulse.consultation.none" : "pulse.consultation.finding"));
        getContent().add(new Items(rows.stream().map(this::line).toList()), form());
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.consultation.title"));
    }

    private Item line(ConsultationRow row) {
        String by = getTranslation("pulse.consultation.by", Words.date(row.on()), row.recordedBy());
        return new Item(
                getTranslation(row.kind().textKey()) + ": " + row.subject(),
                row.note() == null ? by : by + " · " + row.note());
    }

    private Details form() {
        Select<ConsultationKind> kind = new Select<>();
        kind.setLabel(getTranslation("pulse.consultation.kind"));
        kind.setItems(Arrays.stream(ConsultationKind.values())
                .filter(one -> worksCouncil || one == ConsultationKind.INFORMED || one == ConsultationKind.HANDED_OVER)
                .toList());
        kind.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.textKey()));
        binder.forField(kind).bind("kind");
        DatePicker on = new DatePicker(getTranslation("pulse.consultation.on"));
        on.setLocale(getLocale());
        binder.forField(on).bind("on");
        TextField subject = new TextField(getTranslation("pulse.consultation.subject"));
        binder.forField(subject).bind("subject");
        TextArea note = new TextArea(getTranslation("pulse.consultation.note"));
        binder.forField(note).bind("note");
        Button add = new Button(getTranslation("pulse.consultation.add"), click -> add());
        return new Details(getTranslation("pulse.consultation.new"), new Fields(kind, on, subject, note, add));
    }

    private void add() {
        try {
            ConsultationDraft draft = binder.writeRecord();
            if (Attempt.to(() -> oversight.record(programme, draft))) {
                Attempt.done(getTranslation("pulse.consultation.added"));
                changed.run();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("pulse.plan.lookAtFields"));
        }
    }
}
