package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.design.DataTable;
import org.kentering.design.Panel;

/** The questions of a launched wave: each with its id and version, and the words in which it is asked (J-74). */
class FrozenQuestions extends Composite<Panel> {

    FrozenQuestions(BallotPlan plan) {
        DataTable table = new DataTable(
                getTranslation("pulse.attestation.questions"),
                getTranslation("pulse.attestation.question"),
                getTranslation("pulse.attestation.wording"));
        for (BallotItem item : plan.items()) {
            int version = item.asked().item().version();
            table.row(
                    DataTable.name(getTranslation("pulse.attestation.item", item.key(), version), 0),
                    DataTable.text(PulseWords.in(item.wording())));
        }
        getContent().add(table);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.attestation.questions"));
    }
}
