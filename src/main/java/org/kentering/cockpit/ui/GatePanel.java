package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.Standing;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.GateDetails;

/** What the gate out of this phase still lacks. */
class GatePanel extends Composite<Panel> {

    GatePanel(GateDetails gate, String path) {
        getContent().finding(gate.to() == null ? getTranslation("cockpit.gate.last")
                : getTranslation("cockpit.gate.open", gate.open(), gate.criteria().size(), gate.from().number(), gate.to().number()));
        getContent().add(new Items(gate.criteria().stream().filter(CriterionFinding::isOpen).map(this::line).toList()),
                new Anchor(path, getTranslation("cockpit.gate.more")));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.gate.title"));
    }

    private Item line(CriterionFinding criterion) {
        Tone tone = criterion.standing() == Standing.UNKNOWN ? Tone.NEUTRAL : Tone.WATCH;
        return new Item(criterion.criterion().in(Language.of(getLocale())), Words.text(criterion.text()))
                .trailing(new Status(getTranslation(criterion.standing().textKey()), tone));
    }
}
