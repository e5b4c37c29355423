package org.kentering.cockpit.ui;

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
import org.kentering.decision.Standing;
import org.kentering.decision.Verdict;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.kernel.Language;

/** Go, hold or stop, with a reason, in sight of the evidence as it stood when it was asked. */
class DecideDialog extends Dialog {

    private final BeanValidationBinder<DecisionDraft> binder = new BeanValidationBinder<>(DecisionDraft.class);
    private final DecisionService decisions;
    private final ProposalDetails proposal;
    private final Runnable decided;

    DecideDialog(DecisionService decisions, ProposalDetails proposal, Runnable decided) {
        this.decisions = decisions;
        this.proposal = proposal;
        this.decided = decided;
        setHeaderTitle(proposal.title().in(Language.of(getLocale())));
        setWidth("640px");
        add(new Items(proposal.criteria().stream().map(this::criterion).toList()), fields());
        Button cancel = new Button(getTranslation("cockpit.decide.later"), click -> close());
        Button decide = new Button(getTranslation("cockpit.decide.confirm"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, decide);
    }

    private Fields fields() {
        RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(getTranslation("cockpit.decide.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> getTranslation("cockpit.decide." + one.name().toLowerCase(Locale.ROOT)));
        DatePicker until = new DatePicker(getTranslation("cockpit.decide.until"));
        until.setVisible(false);
        verdict.addValueChangeListener(change -> until.setVisible(change.getValue() == Verdict.HOLD));
        TextArea reason = new TextArea(getTranslation("cockpit.decide.reason"));
        reason.setHelperText(getTranslation("cockpit.decide.reasonHelp"));
        binder.forField(verdict).bind("verdict");
        binder.forField(reason).bind("reason");
        binder.forField(until).bind("until");
        return new Fields(verdict, until, reason);
    }

    private Item criterion(CriterionSnapshot criterion) {
        return new Item(criterion.criterion().in(Language.of(getLocale())), criterion.finding().in(Language.of(getLocale())))
                .trailing(new Status(getTranslation(criterion.standing().textKey()), tone(criterion.standing())));
    }

    private void decide() {
        try {
            DecisionDraft draft = binder.writeRecord();
            if (Attempt.to(() -> decisions.decide(proposal.id(), proposal.version(), draft))) {
                close();
                decided.run();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("cockpit.decide.lookAtFields"));
        }
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.ACT;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
