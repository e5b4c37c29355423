package org.kentering.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.TallList;
import org.kentering.design.Words;
import org.kentering.organisation.PersonChange;
import org.kentering.organisation.PersonChange.FieldChange;

/** People whom a file adds or changes, each to be left out if need be. */
class ImportChanges extends Grid<PersonChange> {

    private static final int FEW = 20;

    private final Set<Long> chosen;
    private final Runnable counted;

    ImportChanges(List<PersonChange> changes, Set<Long> chosen, Runnable counted) {
        this.chosen = chosen;
        this.counted = counted;
        addComponentColumn(this::choice)
                .setHeader(getTranslation("organisation.import.take"))
                .setKey("take")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(PersonChange::line)
                .setHeader(getTranslation("organisation.import.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(change -> change.after().name())
                .setHeader(getTranslation("organisation.people.name"))
                .setFlexGrow(1);
        addColumn(change -> change.after().unit().toString())
                .setHeader(getTranslation("organisation.people.unit"))
                .setFlexGrow(1);
        addColumn(this::what)
                .setHeader(getTranslation("organisation.import.what"))
                .setFlexGrow(2);
        setItems(changes);
        addThemeName("wrap-cell-content");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(changes.size() <= FEW);
        TallList.tall(this, changes.size() > FEW);
        setEmptyStateText(getTranslation("organisation.import.nobody"));
    }

    private Checkbox choice(PersonChange change) {
        Checkbox choice = new Checkbox(chosen.contains(change.line()));
        choice.setAriaLabel(getTranslation(
                "organisation.import.takeLine", change.line(), change.after().name()));
        choice.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(change.line());
            } else {
                chosen.remove(change.line());
            }
            counted.run();
        });
        return choice;
    }

    private String what(PersonChange change) {
        String kind = getTranslation(
                "organisation.import.kind." + change.kind().name().toLowerCase(Locale.ROOT));
        String fields = change.fields().stream().map(this::field).collect(Collectors.joining("; "));
        return fields.isEmpty() ? kind : kind + ": " + fields;
    }

    private String field(FieldChange change) {
        return getTranslation(
                "organisation.import.beforeAfter",
                Words.text(change.field().label()),
                change.before().isEmpty() ? "–" : change.before(),
                change.after().isEmpty() ? "–" : change.after());
    }
}
