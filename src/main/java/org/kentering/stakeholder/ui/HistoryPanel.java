package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Stack;
import org.kentering.design.Words;
import org.kentering.stakeholder.ChangeDetails;
import org.kentering.stakeholder.RatingDetails;
import org.kentering.stakeholder.StakeholderDetails;

/** How it went: ratings with their reasons, other changes, contacts, and who read the file from outside. */
class HistoryPanel extends Composite<Stack> {

    HistoryPanel(StakeholderDetails file) {
        if (!file.ratings().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.history.ratings")),
                    new Items(file.ratings().stream().map(this::rating).toList()));
        }
        if (!file.changes().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.history.changes")),
                    new Items(file.changes().stream().map(this::change).toList()));
        }
        if (!file.contacts().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.history.contacts")),
                    new Items(file.contacts().stream()
                            .map(one -> new Item(Words.date(one.day()), joined(one.by(), one.words()))).toList()));
        }
        if (!file.readings().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.history.readings")),
                    new Items(file.readings().stream()
                            .map(one -> new Item(one.by(), joined(Words.moment(one.at()), one.reason()))).toList()));
        }
    }

    private Item rating(RatingDetails one) {
        return new Item(getTranslation("stakeholder.history.rated", Scales.attitude(one.attitude()),
                Scales.level(one.influence()), Scales.level(one.affectedness())),
                joined(Words.date(Words.day(one.at())) + " · " + one.by(), one.reason()));
    }

    private Item change(ChangeDetails one) {
        String who = one.by().isEmpty() ? getTranslation("stakeholder.history.installation") : one.by();
        String when = Words.date(Words.day(one.at())) + " · " + who;
        boolean words = !one.before().isEmpty() || !one.after().isEmpty();
        String how = words
                ? getTranslation("stakeholder.history.fromTo", said(one.before()), said(one.after()))
                : "";
        return new Item(getTranslation(one.what().textKey()), joined(joined(when, how), one.reason()));
    }

    private String said(String words) {
        return words.isEmpty() ? getTranslation("stakeholder.history.nothing") : words;
    }

    private static String joined(String first, String words) {
        return words.isEmpty() ? first : first + " · " + words;
    }
}
