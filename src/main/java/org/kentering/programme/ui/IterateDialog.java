package org.kentering.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.kernel.Language;
import org.kentering.programme.PhaseRow;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;

/** Back to an earlier phase, with the reason. */
class IterateDialog extends Dialog {

    private static final int LONGEST_REASON = 2000;

    IterateDialog(PhaseService phases, ProgrammeFrame frame, Runnable changed) {
        setHeaderTitle(getTranslation("programme.iterate.title"));
        setWidth("520px");
        List<PhaseRow> earlier = phases.phases(frame.id()).stream()
                .filter(row -> row.key().isBefore(frame.phase()))
                .toList();
        Select<PhaseRow> to = new Select<>();
        to.setLabel(getTranslation("programme.iterate.to"));
        to.setItems(earlier);
        to.setItemLabelGenerator(row -> row.key().number() + " " + row.name().in(Language.of(getLocale())));
        to.setValue(earlier.getLast());
        TextArea reason = new TextArea(getTranslation("programme.iterate.reason"));
        reason.setMaxLength(LONGEST_REASON);
        add(new Paragraph(getTranslation("programme.iterate.help")), new Fields(to, reason));
        Button back = new Button(getTranslation("programme.iterate.confirm"), click -> {
            if (Attempt.to(() -> phases.iterate(
                    frame.id(), frame.version(), to.getValue().key(), reason.getValue()))) {
                close();
                changed.run();
            }
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("programme.declare.cancel"), click -> close()), back);
    }
}
