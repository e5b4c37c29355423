package org.kentering.pulse.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.kentering.ballot.ReleaseCheck;
import org.kentering.design.Panel;
import org.kentering.design.Words;

/** What was checked of a release just now, and whatever is wrong with it, one by one. */
class ProofPanel extends Panel {

    ProofPanel(ReleaseCheck check) {
        super(Words.text("pulse.proof.title"));
        UnorderedList found = new UnorderedList();
        check.faults().forEach(fault -> found.add(new ListItem(Words.text(fault))));
        found.add(new ListItem(
                Words.text("ballot.comments." + check.comments().name().toLowerCase(Locale.ROOT))));
        found.add(new ListItem(
                Words.text(check.recomputed() ? "ballot.proof.recomputed" : "ballot.proof.notRecomputed")));
        add(found);
    }
}
