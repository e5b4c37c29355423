package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Columns;
import org.kentering.design.EmptyState;
import org.kentering.design.FilterBar;
import org.kentering.design.Measure;
import org.kentering.design.Page;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.WideOnly;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.TrainedTarget;
import org.kentering.training.TrainingCoverage;
import org.kentering.training.UnitCoverage;

/** How far each unit is, measured against the share that a gate asks for. */
class CoveragePanel extends Composite<Page> {

    private final @Nullable TrainedTarget target;

    CoveragePanel(TrainingDesk desk, ProgrammeFrame frame, boolean besideRecord) {
        TrainingCoverage coverage = desk.trainings.coverage(frame.id());
        target = coverage.target();
        if (coverage.units().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("training.coverage.nobody"),
                    getTranslation("training.coverage.nobodyHelp")));
            return;
        }
        getContent().add(new Columns(Columns.Share.EQUAL, trained(coverage), freed(coverage)),
                new FilterBar(new TrainingExport(desk, frame).coverage()), grid(coverage, besideRecord));
    }

    private Measure trained(TrainingCoverage coverage) {
        Measure measure = new Measure(getTranslation("training.coverage.trained"), percent(coverage.share()),
                getTranslation("training.coverage.of", coverage.trained(), coverage.planned()));
        return target == null ? measure.bar(coverage.share(), Tone.INFO)
                : measure.bar(coverage.share(), tone(coverage.planned(), coverage.share()), target.share())
                        .note(getTranslation("training.coverage.rule", percent(target.share()), target.phase()));
    }

    private Measure freed(TrainingCoverage coverage) {
        return new Measure(getTranslation("training.coverage.freed"), Words.number(coverage.freedHours()),
                getTranslation("training.coverage.ofHours", Words.number(coverage.enrolledHours())))
                .note(getTranslation("training.coverage.freedHelp"));
    }

    private Grid<UnitCoverage> grid(TrainingCoverage coverage, boolean besideRecord) {
        Grid<UnitCoverage> grid = new Grid<>();
        grid.addColumn(UnitCoverage::name).setHeader(getTranslation("training.field.unit")).setFlexGrow(3)
                .setSortable(true).setTooltipGenerator(UnitCoverage::name);
        Grid.Column<UnitCoverage> people = grid.addColumn(UnitCoverage::people)
                .setHeader(getTranslation("training.field.people")).setSortable(true).setAutoWidth(true).setFlexGrow(0);
        Grid.Column<UnitCoverage> planned = grid.addColumn(UnitCoverage::planned)
                .setHeader(getTranslation("training.field.planned")).setSortable(true).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(UnitCoverage::trained).setHeader(getTranslation("training.field.trained")).setSortable(true)
                .setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::state).setHeader(getTranslation("training.field.share")).setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setItems(coverage.units());
        new WideOnly(grid, people, planned).besideRecord(besideRecord);
        return grid;
    }

    private Span state(UnitCoverage row) {
        if (row.planned() == 0) {
            return new Status(getTranslation("training.coverage.unplanned"), Tone.NEUTRAL);
        }
        double share = (double) row.trained() / row.planned();
        return new Status(percent(share), tone(row.planned(), share));
    }

    private Tone tone(int planned, double share) {
        if (planned == 0 || target == null) {
            return Tone.NEUTRAL;
        }
        return share >= target.share() ? Tone.GOOD : Tone.WATCH;
    }

    private String percent(double share) {
        return getTranslation("training.percent", (int) Math.floor(share * 100));
    }
}
