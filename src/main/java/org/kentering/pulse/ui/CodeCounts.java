package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.kentering.ballot.WaveId;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.DataTable;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Refusal;
import org.kentering.pulse.GroupCodes;
import org.kentering.pulse.InvitationService;

/** How many codes each group got, and how many came back unused and were destroyed. */
class CodeCounts extends Composite<Div> {

    private final InvitationService invitations;
    private final WaveId wave;
    private final Runnable changed;

    CodeCounts(InvitationService invitations, WaveId wave, Runnable changed) {
        this.invitations = invitations;
        this.wave = wave;
        this.changed = changed;
        try {
            show(invitations.codes(wave));
        } catch (Refusal whoLeads) {
            getContent().setVisible(false);
        }
    }

    private void show(List<GroupCodes> groups) {
        DataTable table = new DataTable(
                getTranslation("pulse.codes.counts"),
                getTranslation("pulse.preview.group"),
                getTranslation("pulse.codes.issued"),
                getTranslation("pulse.codes.spare"),
                getTranslation("pulse.codes.destroyed"),
                getTranslation("pulse.codes.destroy"));
        groups.forEach(group -> table.row(
                DataTable.name(group.name(), 0),
                DataTable.number(Words.number(group.issued()), ""),
                DataTable.number(Words.number(group.spare()), ""),
                DataTable.number(Words.number(group.destroyed()), ""),
                DataTable.holding(destroy(group))));
        getContent()
                .add(new Panel(getTranslation("pulse.codes.counts"), table)
                        .finding(getTranslation("pulse.codes.countsHelp")));
    }

    private Actions destroy(GroupCodes group) {
        IntegerField codes = new IntegerField();
        codes.setAriaLabel(getTranslation("pulse.codes.destroyWhat", group.name()));
        codes.setMin(1);
        Button note = new Button(getTranslation("pulse.codes.note"), click -> {
            Integer count = codes.getValue();
            if (count != null && Attempt.to(() -> invitations.destroyed(wave, group.group(), count))) {
                changed.run();
            }
        });
        note.setAriaLabel(getTranslation("pulse.codes.noteWhat", group.name()));
        return new Actions(codes, note);
    }
}
