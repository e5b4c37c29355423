package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.Theme;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.design.Quote;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.pulse.Opportunity;
import org.kentering.pulse.OpportunityService;

/** Tasks that people would hand over first, each with the way into the inbox as an idea; for the coordinator. */
class OpportunityPanel extends Composite<Panel> {

    private static final int LONGEST = 2000;
    private static final String USUAL_THEME = "tools";

    private final OpportunityService opportunities;
    private final List<Theme> themes;
    private final WaveId wave;
    private final Runnable changed;

    OpportunityPanel(OpportunityService opportunities, List<Theme> themes, WaveId wave, Runnable changed) {
        this.opportunities = opportunities;
        this.themes = themes;
        this.wave = wave;
        this.changed = changed;
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(getTranslation("pulse.opportunity.title"))
                .finding(getTranslation("pulse.opportunity.finding"));
        opportunities.opportunities(wave).forEach(one -> panel.add(
                new Quote(one.text()),
                new Paragraph(one.group()),
                one.taken() ? new Status(getTranslation("pulse.opportunity.taken"), Tone.GOOD) : form(one)));
        return panel;
    }

    private Component form(Opportunity one) {
        TextArea words = new TextArea(getTranslation("pulse.opportunity.words"));
        words.setHelperText(getTranslation("pulse.opportunity.wordsHelp", one.unit()));
        words.setMaxLength(LONGEST);
        words.setValue(one.text());
        Select<Theme> theme = new Select<>();
        theme.setLabel(getTranslation("pulse.ledger.theme"));
        theme.setItems(themes);
        theme.setItemLabelGenerator(known -> known == null ? "" : PulseWords.in(known.name()));
        themes.stream().filter(known -> known.key().equals(USUAL_THEME)).findFirst().ifPresent(theme::setValue);
        Button take = new Button(getTranslation("pulse.opportunity.take"), click -> {
            if (Attempt.to(() -> opportunities.toIdea(wave, one.id(), theme.getValue().key(), words.getValue()))) {
                Attempt.done(getTranslation("pulse.opportunity.done"));
                changed.run();
            }
        });
        return new Details(getTranslation("pulse.opportunity.toIdea"), new Fields(words, theme, take));
    }
}
