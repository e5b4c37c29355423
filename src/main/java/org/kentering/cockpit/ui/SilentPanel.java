package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.kentering.champion.SilentChampion;
import org.kentering.design.Initials;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;

/** Champions of whom nothing was heard for sixty days. */
class SilentPanel extends Composite<Panel> {

    SilentPanel(List<SilentChampion> silent) {
        getContent().finding(getTranslation(silent.isEmpty() ? "cockpit.silent.none" : "cockpit.silent.rule"));
        getContent().add(new Items(silent.stream().map(this::line).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.silent.title"));
    }

    private Item line(SilentChampion champion) {
        String deputy = getTranslation(champion.hasDeputy() ? "cockpit.silent.deputy" : "cockpit.silent.noDeputy");
        return Item.link(champion.units(), champion.path(),
                        getTranslation("cockpit.silent.detail", champion.name(), champion.quietDays()) + " · " + deputy)
                .leading(new Initials(champion.name()));
    }
}
