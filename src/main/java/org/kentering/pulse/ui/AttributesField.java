package org.kentering.pulse.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kentering.pulse.PulseAttribute;

/** What else divides the company: nothing, one attribute, or a second one that gives way to the first. */
class AttributesField extends CustomField<List<PulseAttribute>> {

    private final Select<PulseAttribute> first;
    private final Select<PulseAttribute> second;
    private boolean showing;

    AttributesField(List<PulseAttribute> all) {
        super(List.of());
        first = select("first", all);
        second = select("second", all);
        setLabel(getTranslation("pulse.plan.attributes"));
        setHelperText(getTranslation("pulse.plan.attributesHelp"));
        add(new Div(first, second));
        second.setVisible(false);
        Stream.of(first, second).forEach(select -> select.addValueChangeListener(change -> {
            second.setVisible(first.getValue() != null && all.size() > 1);
            if (!showing) {
                updateValue();
            }
        }));
    }

    @Override
    protected List<PulseAttribute> generateModelValue() {
        return Stream.of(first, second)
                .map(select -> Optional.ofNullable(select.getValue()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    protected void setPresentationValue(List<PulseAttribute> attributes) {
        showing = true;
        first.setValue(attributes.isEmpty() ? null : attributes.getFirst());
        second.setValue(attributes.size() < 2 ? null : attributes.getLast());
        showing = false;
    }

    private Select<PulseAttribute> select(String part, List<PulseAttribute> all) {
        Select<PulseAttribute> select = new Select<>();
        select.setAriaLabel(getTranslation("pulse.plan.attributes." + part));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("pulse.plan.attributes.none"));
        select.setItems(all);
        select.setItemLabelGenerator(
                attribute -> attribute == null
                        ? getTranslation("pulse.plan.attributes.none")
                        : getTranslation(attribute.textKey()));
        return select;
    }
}
