package org.kentering.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Locale;
import org.kentering.decision.CriterionSnapshot;
import org.kentering.decision.DecisionDraft;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.Verdict;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.kernel.Language;
import org.springframework.modulith.NamedInterface;

/** Go, hold or stop, with a reason, beside the evidence as it stood when it was asked. */
@NamedInterface("dialog")
public class DecideDialog extends Dialog {

    private final transient DecisionService decisions;
    private final transient ProposalDetails proposal;
    private final transient Runnable decided;
    private final BeanValidationBinder<DecisionDraft> binder = new BeanValidationBinder<>(DecisionDraft.class);

    /**
     * Opens on a proposal that waits for the reader.
     *
     * @param decided what the screen does afterwards
     */
    public DecideDialog(DecisionService decisions, ProposalDetails proposal, Runnable decided) {
        this.decisions = decisions;
        this.proposal = proposal;
        this.decided = decided;
        Language language = Language.of(getLocale());
        setHeaderTitle(proposal.title().in(language));
        setWidth("640px");
        add(
                new Items(proposal.criteria().stream().map(one -> line(one, language)).toList()),
                fields());
        Button decide = new Button(getTranslation("decision.decide.confirm"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("decision.decide.later"), click -> close()), decide);
    }

    private static Item line(CriterionSnapshot criterion, Language language) {
        return new Item(criterion.criterion().in(language), criterion.text().in(language))
                .trailing(Standings.status(criterion.standing()));
    }

    private Fields fields() {
        RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(getTranslation("decision.decide.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(
                one -> getTranslation("decision.decide." + one.name().toLowerCase(Locale.ROOT)));
        DatePicker until = new DatePicker(getTranslation("decision.decide.until"));
        until.setHelperText(getTranslation("decision.decide.untilHelp"));
        until.setVisible(false);
        verdict.addValueChangeListener(change -> until.setVisible(change.getValue() == Verdict.HOLD));
        TextArea reason = new TextArea(getTranslation("decision.decide.reason"));
        reason.setHelperText(getTranslation("decision.decide.reasonHelp"));
        binder.forField(verdict).bind("verdict");
        binder.forField(reason).bind("reason");
        binder.forField(until).bind("until");
        return new Fields(verdict, until, reason);
    }

    private void decide() {
        try {
            DecisionDraft draft = binder.writeRecord();
            if (Attempt.to(() -> decisions.decide(proposal.id(), proposal.version(), draft))) {
                close();
                Attempt.done(getTranslation("decision.decide.done"));
                decided.run();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("decision.decide.lookAtFields"));
        }
    }
}
