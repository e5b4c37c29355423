package org.kentering.programme.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kentering.catalogue.Prompt;
import org.kentering.design.Fields;
import org.kentering.design.InWords;
import org.kentering.kernel.Language;

/** One free answer to each question of the catalogue; any of them may stay empty. */
class AnswersField extends CustomField<Map<String, String>> implements InWords<Map<String, String>> {

    private static final int LONGEST = 4000;

    private final transient Map<String, TextArea> areas = new LinkedHashMap<>();

    AnswersField(String label, List<Prompt> prompts) {
        super(Map.of());
        setLabel(label);
        Fields fields = new Fields();
        Language language = Language.of(getLocale());
        for (Prompt prompt : prompts) {
            TextArea area = new TextArea(prompt.question().in(language));
            area.setHelperText(prompt.why().in(language));
            area.setMaxLength(LONGEST);
            area.addValueChangeListener(change -> updateValue());
            areas.put(prompt.key(), area);
            fields.add(area);
        }
        add(fields);
    }

    @Override
    public String inWords(Map<String, String> answers) {
        return areas.keySet().stream()
                .map(question -> answers.getOrDefault(question, ""))
                .filter(answer -> !answer.isBlank())
                .collect(Collectors.joining(" · "));
    }

    @Override
    protected Map<String, String> generateModelValue() {
        Map<String, String> answers = new HashMap<>();
        areas.forEach((question, area) -> {
            if (!area.getValue().isBlank()) {
                answers.put(question, area.getValue());
            }
        });
        return answers;
    }

    @Override
    protected void setPresentationValue(Map<String, String> answers) {
        areas.forEach((question, area) -> area.setValue(answers.getOrDefault(question, "")));
    }
}
