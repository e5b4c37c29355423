package org.kentering.organisation.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import org.kentering.design.TallList;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.organisation.ImportProblem;

/** Everything that is wrong with a file, line by line. */
class ImportProblems extends Grid<ImportProblem> {

    private static final int FEW = 30;

    ImportProblems(List<ImportProblem> problems) {
        addColumn(ImportProblem::line)
                .setHeader(getTranslation("organisation.import.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(ImportProblems::severity)
                .setHeader(getTranslation("organisation.import.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(problem -> Words.text(problem.reason()))
                .setHeader(getTranslation("organisation.import.reason"))
                .setFlexGrow(1);
        setItems(problems);
        addThemeName("wrap-cell-content");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(problems.size() <= FEW);
        TallList.tall(this, problems.size() > FEW);
        setEmptyStateText(getTranslation("organisation.import.noProblems"));
    }

    private static Status severity(ImportProblem problem) {
        Tone tone = switch (problem.severity()) {
            case ERROR -> Tone.ACT;
            case WARNING -> Tone.WATCH;
            case NOTE -> Tone.INFO;
        };
        return new Status(
                Words.text("organisation.import.severity."
                        + problem.severity().name().toLowerCase(Locale.ROOT)),
                tone);
    }
}
