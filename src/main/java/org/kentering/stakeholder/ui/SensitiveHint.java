package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.stakeholder.SensitiveTopic;
import org.kentering.stakeholder.StakeholderService;

/** Warns while somebody writes about health, religion and the like; saving stays possible. */
class SensitiveHint extends Composite<Div> {

    SensitiveHint(StakeholderService register, TextArea... fields) {
        for (TextArea field : fields) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> show(register, fields));
        }
    }

    private void show(StakeholderService register, TextArea... fields) {
        StringBuilder all = new StringBuilder();
        for (TextArea field : fields) {
            all.append(field.getValue()).append(' ');
        }
        getContent().removeAll();
        Set<SensitiveTopic> topics = register.sensitiveTopics(all.toString());
        if (!topics.isEmpty()) {
            getContent().add(new Notice(getTranslation("stakeholder.form.sensitive", topics.stream()
                    .map(topic -> getTranslation(topic.textKey())).collect(Collectors.joining(", "))), Tone.WATCH));
        }
    }
}
