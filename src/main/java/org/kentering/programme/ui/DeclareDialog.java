package org.kentering.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.DeclarationDetails;
import org.kentering.decision.DeclarationDraft;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.kernel.Language;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeId;

/** Somebody states how a criterion stands that no data can tell, and says how they know. */
class DeclareDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    DeclareDialog(PhaseService phases, ProgrammeId programme, CriterionFinding finding, Runnable changed) {
        DeclarationDetails before = finding.declaration();
        setHeaderTitle(finding.criterion().in(Language.of(getLocale())));
        setWidth("520px");
        RadioButtonGroup<Boolean> fulfilled = new RadioButtonGroup<>(getTranslation("programme.declare.question"));
        fulfilled.setItems(true, false);
        fulfilled.setItemLabelGenerator(
                yes -> getTranslation(yes ? "programme.declare.yes" : "programme.declare.no"));
        fulfilled.setValue(before == null || before.fulfilled());
        TextArea reason = new TextArea(getTranslation("programme.declare.reason"));
        reason.setHelperText(getTranslation("programme.declare.reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValue(before == null ? "" : before.reason());
        add(new Fields(fulfilled, reason));
        Button save = new Button(getTranslation("programme.declare.save"), click -> {
            DeclarationDraft draft = new DeclarationDraft(
                    fulfilled.getValue(), reason.getValue(), before == null ? null : before.version());
            if (Attempt.to(() -> phases.declare(programme, finding.key(), draft))) {
                close();
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("programme.declare.cancel"), click -> close()), save);
    }
}
