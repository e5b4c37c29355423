package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.StakeholderDetails;
import org.kentering.stakeholder.StakeholderName;

/** One file for a reason: found by name, opened once the reason is typed, and its author sees both. */
class FileLookup extends Composite<Panel> {

    private final StakeholderDesk desk;
    private final ProgrammeFrame frame;
    private final TextField name = new TextField(getTranslation("stakeholder.lookup.name"));
    private final TextArea reason = new TextArea(getTranslation("stakeholder.lookup.reason"));
    private final Div found = new Div();

    FileLookup(StakeholderDesk desk, ProgrammeFrame frame) {
        this.desk = desk;
        this.frame = frame;
        reason.setHelperText(getTranslation("stakeholder.lookup.reasonHelp"));
        reason.setMaxLength(1000);
        getContent().add(new Fields(name, reason, new Button(getTranslation("stakeholder.lookup.find"), click -> find())),
                found);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("stakeholder.lookup.title")).finding(getTranslation("stakeholder.lookup.finding"));
    }

    private void find() {
        found.removeAll();
        Attempt.to(() -> {
            List<StakeholderName> names = desk.files.find(frame.id(), name.getValue());
            found.add(names.isEmpty() ? new Paragraph(getTranslation("stakeholder.lookup.nobody"))
                    : new Items(names.stream().map(this::line).toList()));
        });
    }

    private Item line(StakeholderName one) {
        return new Item(one.name(), one.function()).trailing(
                new Button(getTranslation("stakeholder.lookup.read"), click -> read(one)));
    }

    private void read(StakeholderName one) {
        Attempt.to(() -> {
            StakeholderDetails file = desk.files.read(one.id(), reason.getValue());
            found.removeAll();
            found.add(new H2(file.name()), new RecordPanel(file, desk.today()), new HistoryPanel(file));
            reason.clear();
            name.clear();
        });
    }
}
