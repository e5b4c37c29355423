package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.pulse.ChangedGroup;

/** The groups in which few came or went since their last release: when, and through whom. */
class ChangedGroupsPanel extends Composite<Panel> {

    private final List<ChangedGroup> groups;

    ChangedGroupsPanel(List<ChangedGroup> groups) {
        this.groups = groups;
    }

    @Override
    protected Panel initContent() {
        List<Item> lines = groups.stream()
                .map(group -> new Item(group.name(), words(group)))
                .toList();
        return new Panel(getTranslation("pulse.approve.changedGroups"), new Items(lines))
                .finding(getTranslation("pulse.approve.changedGroupsHelp"));
    }

    private String words(ChangedGroup group) {
        return getTranslation(
                "pulse.approve.changedGroup",
                group.people(),
                Words.date(group.since()),
                group.moves().stream().map(this::words).collect(Collectors.joining("; ")));
    }

    private String words(ChangedGroup.Move move) {
        LocalDate on = move.on();
        return getTranslation(
                move.how().textKey(),
                move.people(),
                move.joined() ? "joined" : "left",
                on == null ? "" : Words.date(on),
                move.by().isEmpty()
                        ? getTranslation("pulse.access.installation")
                        : String.join(", ", move.by()));
    }
}
