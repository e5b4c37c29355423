package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Columns;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityStatus;

/** The activities in a column for each status; the coordinator moves a card by choosing another one. */
class ActivityBoard extends Composite<Div> {

    private final LocalDate today;
    private final Function<ActivityRow, String> path;
    private final @Nullable BiConsumer<ActivityRow, ActivityStatus> move;

    /**
     * A board.
     *
     * @param path where a card leads
     * @param move what becomes of a card that is moved; none for who only reads
     */
    ActivityBoard(
            List<ActivityRow> rows,
            LocalDate today,
            Function<ActivityRow, String> path,
            @Nullable BiConsumer<ActivityRow, ActivityStatus> move) {
        this.today = today;
        this.path = path;
        this.move = move;
        Columns columns = new Columns(Columns.Share.EQUAL);
        for (ActivityStatus status : ActivityStatus.values()) {
            List<ActivityRow> cards =
                    rows.stream().filter(row -> row.status() == status).toList();
            columns.add(column(status, cards));
        }
        getContent().add(columns);
    }

    private Panel column(ActivityStatus status, List<ActivityRow> cards) {
        return new Panel(
                        getTranslation(status.textKey()),
                        new Items(cards.stream().map(this::card).toList()))
                .finding(getTranslation("plan.board.count", cards.size()));
    }

    private Item card(ActivityRow row) {
        String owner = row.ownerName() == null ? getTranslation("plan.due.withoutOwner") : row.ownerName();
        Item card = Item.link(row.title(), path.apply(row), owner);
        if (row.status().isActive()) {
            card.trailing(ActivityLooks.when(row, today));
        }
        BiConsumer<ActivityRow, ActivityStatus> moving = move;
        return moving == null ? card : card.trailing(status(row, moving));
    }

    private Component status(ActivityRow row, BiConsumer<ActivityRow, ActivityStatus> moving) {
        Select<ActivityStatus> status = new Select<>();
        status.addThemeVariants(SelectVariant.SMALL);
        status.setAriaLabel(getTranslation("plan.board.status", row.title()));
        status.setItems(ActivityStatus.values());
        status.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        status.setValue(row.status());
        status.setWidth("130px");
        status.addValueChangeListener(change -> moving.accept(row, change.getValue()));
        return status;
    }
}
