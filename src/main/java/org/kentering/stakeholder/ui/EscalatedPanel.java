package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.design.Initials;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.StakeholderName;

/** Those whom the coordinator put before the sponsor. */
class EscalatedPanel extends Composite<Panel> {

    EscalatedPanel(StakeholderDesk desk, ProgrammeFrame frame, Consumer<String> open) {
        List<StakeholderName> names = desk.files.escalated(frame.id());
        if (names.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("stakeholder.sponsor.nobody")));
        } else {
            getContent().add(new Items(names.stream().map(one -> Item.link(one.name(),
                    frame.path("stakeholders/" + one.id().value()), one.function())
                    .leading(new Initials(one.name()))).toList()));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("stakeholder.sponsor.escalated"));
    }
}
