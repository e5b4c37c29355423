package org.kentering.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.DeclarationDetails;
import org.kentering.decision.DeclarationDraft;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeId;

/** Somebody states how a criterion stands that no data can tell, and says how they know. */
class DeclareDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    private static final UUID NOTHING_STATED = new UUID(0, 0);

    DeclareDialog(PhaseService phases, ProgrammeId programme, CriterionFinding finding, Runnable changed) {
        DeclarationDetails before = finding.declaration();
        setHeaderTitle(finding.criterion().in(Language.of(getLocale())));
        setWidth("520px");
        RadioButtonGroup<Boolean> fulfilled = new RadioButtonGroup<>(getTranslation("programme.declare.question"));
        fulfilled.setItems(true, false);
        fulfilled.setItemLabelGenerator(
                yes -> getTranslation(yes ? "programme.declare.yes" : "programme.declare.no"));
        TextArea reason = new TextArea(getTranslation("programme.declare.reason"));
        reason.setHelperText(getTranslation("programme.declare.reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        add(new Fields(fulfilled, reason));
        Edit<CriterionFinding> edit = new Edit<>(
                before == null ? NOTHING_STATED : before.id().value(),
                finding,
                () -> stated(phases, programme, finding.key()),
                now -> {
                    DeclarationDetails stated = now.declaration();
                    fulfilled.setValue(stated == null || stated.fulfilled());
                    reason.setValue(stated == null ? "" : stated.reason());
                },
                fulfilled,
                reason);
        edit.begin();
        Button save = new Button(getTranslation("programme.declare.save"), click -> {
            boolean isSo = fulfilled.getValue();
            String because = reason.getValue();
            edit.save(seen -> phases.declare(programme, seen.key(), draft(isSo, because, seen)), () -> {
                close();
                changed.run();
            });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("programme.declare.cancel"), click -> close()), save);
    }

    private static DeclarationDraft draft(boolean fulfilled, String reason, CriterionFinding seen) {
        DeclarationDetails before = seen.declaration();
        return new DeclarationDraft(fulfilled, reason, before == null ? null : before.version());
    }

    private static CriterionFinding stated(PhaseService phases, ProgrammeId programme, String key) {
        return phases.gate(programme).orElseThrow(NotFound::new).criteria().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
