package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kentering.design.Actions;
import org.kentering.design.Chip;
import org.kentering.design.Fields;
import org.kentering.design.FilterBar;
import org.kentering.design.Panel;
import org.kentering.organisation.ImportChoice;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.PersonChange;
import org.kentering.organisation.PersonChange.Kind;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/** Everything that an import would do and everything that is wrong with the file; the reader says what is done. */
class ImportReview extends Composite<Fields> {

    private enum Part {
        PROBLEMS,
        NEW,
        CHANGED,
        GONE,
        UNITS
    }

    private final ImportPreview preview;
    private final Set<Long> lines;
    private final Set<PersonId> gone = new HashSet<>();
    private final Set<UnitId> reshaped = new HashSet<>();
    private final Map<Part, Chip> chips = new EnumMap<>(Part.class);
    private final Div shown = new Div();
    private final Button apply;

    ImportReview(ImportPreview preview, Consumer<ImportChoice> apply, Runnable back) {
        this.preview = preview;
        this.lines = preview.people().stream().map(PersonChange::line).collect(Collectors.toCollection(HashSet::new));
        this.apply = new Button("", click -> apply.accept(new ImportChoice(lines, gone, reshaped)));
        this.apply.addThemeVariants(ButtonVariant.PRIMARY);
        this.apply.setDisableOnClick(true);
        FilterBar bar = new FilterBar();
        for (Part part : Part.values()) {
            Chip chip = new Chip(
                    getTranslation("organisation.import.part." + part.name().toLowerCase(Locale.ROOT), size(part)),
                    false,
                    () -> show(part));
            chips.put(part, chip);
            bar.add(chip);
        }
        Button other = new Button(getTranslation("organisation.import.back"), click -> back.run());
        getContent().add(bar, new Panel("", shown), new Actions(other, this.apply));
        count();
        show(preview.problems().isEmpty() ? Part.NEW : Part.PROBLEMS);
    }

    private long size(Part part) {
        return switch (part) {
            case PROBLEMS -> preview.problems().size();
            case NEW -> preview.count(Kind.NEW);
            case CHANGED -> preview.people().size() - preview.count(Kind.NEW);
            case GONE -> preview.gone().size();
            case UNITS -> preview.newUnits().size() + preview.proposals().size();
        };
    }

    private void show(Part part) {
        chips.forEach((one, chip) -> chip.setOn(one == part));
        shown.removeAll();
        shown.add(content(part));
    }

    private Component content(Part part) {
        return switch (part) {
            case PROBLEMS -> new Div(
                    new FilterBar(OrganisationExport.problems(preview.problems())),
                    new ImportProblems(preview.problems()));
            case NEW -> new ImportChanges(changes(true), lines, this::count);
            case CHANGED -> new ImportChanges(changes(false), lines, this::count);
            case GONE -> new ImportGone(preview.gone(), gone, this::count);
            case UNITS -> new ImportUnits(preview, reshaped, this::count);
        };
    }

    private List<PersonChange> changes(boolean added) {
        return preview.people().stream()
                .filter(change -> added == (change.kind() == Kind.NEW))
                .toList();
    }

    private void count() {
        apply.setText(getTranslation("organisation.import.apply", lines.size(), gone.size(), reshaped.size()));
        apply.setEnabled(!lines.isEmpty() || !gone.isEmpty() || !reshaped.isEmpty());
    }
}
