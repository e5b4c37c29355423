package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.design.Facts;
import org.kentering.design.Panel;

/** What is kept about people and who reads it, in plain words. */
class MeasuredPanel extends Composite<Panel> {

    MeasuredPanel() {
        Facts facts = new Facts();
        for (String what : new String[] {"answers", "results", "voice", "training", "stakeholders", "usage"}) {
            facts.fact(getTranslation("cockpit.measured." + what), getTranslation("cockpit.measured." + what + "Who"));
        }
        getContent().add(facts);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.measured.title"));
    }
}
