package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.design.Panel;
import org.kentering.programme.ProgrammeFrame;

/** The reader's own engagement actions, for a sponsor also those on whoever was escalated. */
class EngagementPanel extends Composite<Panel> {

    private final StakeholderDesk desk;
    private final ProgrammeFrame frame;

    EngagementPanel(StakeholderDesk desk, ProgrammeFrame frame) {
        this.desk = desk;
        this.frame = frame;
        load();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("stakeholder.engagement.mine"));
    }

    private void load() {
        getContent().removeAll();
        getContent().add(new EngagementList(desk, desk.engagements.mine(frame.id()), true, !frame.isStopped(), this::load, null));
    }
}
