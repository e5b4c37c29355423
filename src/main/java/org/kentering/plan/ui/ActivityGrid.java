package org.kentering.plan.ui;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.design.Initials;
import org.kentering.design.RowTitle;
import org.kentering.design.SortInAddress;
import org.kentering.design.WideOnly;
import org.kentering.plan.ActivityRow;
import org.kentering.programme.PhaseKey;

/** The activities as a table. */
class ActivityGrid extends Grid<ActivityRow> {

    private static final int PAGE = 50;

    private final WideOnly onlyWhereThereIsRoom;

    ActivityGrid(
            Function<ActivityRow, String> path,
            Function<PhaseKey, String> phaseNames,
            LocalDate today,
            Consumer<String> sorted) {
        addComponentColumn(row -> title(row, path))
                .setHeader(getTranslation("plan.activity.title"))
                .setKey("title")
                .setSortProperty("title")
                .setFlexGrow(1);
        addComponentColumn(row -> ActivityLooks.when(row, today))
                .setHeader(getTranslation("plan.activity.due"))
                .setKey("due")
                .setSortProperty("dueOn")
                .setWidth("150px")
                .setFlexGrow(0);
        Grid.Column<ActivityRow> status = addColumn(row -> getTranslation(row.status().textKey()))
                .setHeader(getTranslation("plan.activity.status"))
                .setKey("status")
                .setSortProperty("status")
                .setWidth("120px")
                .setFlexGrow(0);
        Grid.Column<ActivityRow> phase = addColumn(row -> phaseNames.apply(row.phase()))
                .setHeader(getTranslation("plan.activity.phase"))
                .setKey("phase")
                .setSortProperty("phase")
                .setWidth("180px")
                .setFlexGrow(0);
        Grid.Column<ActivityRow> level = addColumn(row -> getTranslation(row.level().textKey()))
                .setHeader(getTranslation("plan.activity.level"))
                .setKey("level")
                .setSortProperty("changeLevel")
                .setWidth("190px")
                .setFlexGrow(0);
        onlyWhereThereIsRoom = new WideOnly(this, status, phase, level);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        SortInAddress.tell(this, sorted);
    }

    /** Says whether an activity is open beside the list. */
    void besideRecord(boolean open) {
        onlyWhereThereIsRoom.besideRecord(open);
    }

    private RowTitle title(ActivityRow row, Function<ActivityRow, String> path) {
        String name = row.ownerName();
        return name == null
                ? new RowTitle(row.title(), path.apply(row), getTranslation("plan.due.withoutOwner"))
                : new RowTitle(row.title(), path.apply(row), name).leading(new Initials(name));
    }
}
