package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Stack;
import org.kentering.design.Words;
import org.kentering.stakeholder.RatingDetails;
import org.kentering.stakeholder.StakeholderDetails;

/** How it went: ratings with their reasons, contacts, and who read the file from outside. */
class HistoryPanel extends Composite<Stack> {

    HistoryPanel(StakeholderDetails file) {
        if (!file.ratings().isEmpty()) {
            getContent().add(new H3(getTranslation("stakeholder.history.ratings")),
                    new Items(file.ratings().stream().map(this::rating).toList()));
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

    private static String joined(String first, String words) {
        return words.isEmpty() ? first : first + " · " + words;
    }
}
