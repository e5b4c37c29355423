package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kentering.catalogue.WordingRemark;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.OwnItemDraft;
import org.kentering.pulse.QuestionBankService;

/** A question of the company's own in three languages; what is worth another look is said while it is written. */
class OwnItemForm extends Composite<Panel> {

    private final QuestionBankService bank;
    private final String heading;
    private final BeanValidationBinder<OwnItemDraft> binder = new BeanValidationBinder<>(OwnItemDraft.class);
    private final Div remarks = new Div();

    /** @param save takes what was written, if nothing is missing */
    OwnItemForm(QuestionBankService bank, String heading, OwnItemDraft draft, Consumer<OwnItemDraft> save) {
        this.bank = bank;
        this.heading = heading;
        Select<OwnItemDraft.Kind> kind = new Select<>();
        kind.setLabel(getTranslation("pulse.bank.kind"));
        kind.setItems(OwnItemDraft.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("pulse.bank.kind." + PulseWords.word(one)));
        binder.forField(kind).bind("kind");
        TextField nl = words(Language.NL);
        TextField en = words(Language.EN);
        TextField de = words(Language.DE);
        Map<Language, TextField> written = new EnumMap<>(Map.of(Language.NL, nl, Language.EN, en, Language.DE, de));
        written.values().forEach(field -> field.addValueChangeListener(change -> look(written)));
        Button done = new Button(getTranslation("pulse.bank.save"), click -> write(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        remarks.getElement().setAttribute("role", "status");
        getContent().add(new Fields(nl, en, de, kind, remarks, done));
        binder.readRecord(draft);
    }

    @Override
    protected Panel initContent() {
        return new Panel(heading).finding(getTranslation("pulse.bank.formHelp"));
    }

    private TextField words(Language language) {
        TextField field = new TextField(getTranslation("kernel.language." + language.tag()));
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(300);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        binder.forField(field).bind(language.tag());
        return field;
    }

    private void look(Map<Language, TextField> written) {
        remarks.removeAll();
        written.forEach((language, field) -> bank.remarks(language, field.getValue())
                .forEach(remark -> remarks.add(new Notice(says(remark), Tone.WATCH))));
    }

    static String says(WordingRemark remark) {
        return Words.text("kernel.language." + remark.language().tag()) + ": "
                + Words.text(remark.warning().textKey(), remark.found());
    }

    private void write(Consumer<OwnItemDraft> save) {
        try {
            save.accept(binder.writeRecord());
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
