package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kentering.ballot.WaveId;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.pulse.CultureService;
import org.kentering.pulse.CultureStage;
import org.kentering.pulse.GroupCulture;

/** The stage of each group: a proposal from released values, and what the coordinator made of it. */
class CulturePanel extends Composite<Panel> {

    private static final int LONGEST = 600;

    private final CultureService culture;
    private final WaveId wave;
    private final boolean decides;
    private final Runnable changed;

    CulturePanel(CultureService culture, WaveId wave, boolean decides, Runnable changed) {
        this.culture = culture;
        this.wave = wave;
        this.decides = decides;
        this.changed = changed;
        List<GroupCulture> stages = culture.stages(wave);
        getContent().finding(getTranslation(stages.isEmpty() ? "pulse.culture.none" : "pulse.culture.finding"));
        getContent().add(new Items(stages.stream().map(this::line).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.culture.title"));
    }

    private Item line(GroupCulture group) {
        CultureStage decided = group.decided();
        String because = Words.text(group.because());
        String detail = group.reason() == null
                ? because
                : getTranslation(
                        "pulse.culture.instead", getTranslation(group.proposed().textKey()), because, group.reason());
        Item item = new Item(
                group.name() + ": " + getTranslation((decided == null ? group.proposed() : decided).textKey()), detail);
        item.trailing(decided == null
                ? new Status(getTranslation("pulse.culture.proposed"), Tone.NEUTRAL)
                : new Status(getTranslation("pulse.culture.decided", Words.date(group.decidedOn())), Tone.INFO));
        if (decides) {
            item.trailing(form(group));
        }
        return item;
    }

    private Details form(GroupCulture group) {
        Select<CultureStage> stage = new Select<>();
        stage.setLabel(getTranslation("pulse.culture.stage"));
        stage.setItems(CultureStage.values());
        stage.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.textKey()));
        stage.setValue(group.decided() == null ? group.proposed() : group.decided());
        TextArea reason = new TextArea(getTranslation("pulse.culture.reason"));
        reason.setHelperText(getTranslation("pulse.culture.reasonHelp"));
        reason.setMaxLength(LONGEST);
        reason.setValue(group.reason() == null ? "" : group.reason());
        Button save = new Button(getTranslation("pulse.culture.confirm"), click -> {
            if (Attempt.to(() -> culture.decide(
                    wave, group.group(), group.version(), stage.getValue(), reason.getValue()))) {
                Attempt.done(getTranslation("pulse.culture.saved"));
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.SMALL);
        return new Details(getTranslation("pulse.culture.decide", group.name()), new Fields(stage, reason, save));
    }
}
