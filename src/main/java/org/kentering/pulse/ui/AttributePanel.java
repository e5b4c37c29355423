package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.design.Panel;
import org.kentering.pulse.AttributeResult;
import org.kentering.pulse.PulseResults;

/** The categories of an attribute, step by step, for the whole company. */
class AttributePanel extends Composite<Panel> {

    private final String caption;

    AttributePanel(PulseResults results, AttributeResult attribute) {
        String name = PulseWords.in(attribute.name());
        caption = getTranslation("pulse.results.categories", name);
        getContent()
                .finding(getTranslation("pulse.results.categoriesHelp"))
                .add(new UnitTable(results, caption, name, attribute.categories()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(caption);
    }
}
