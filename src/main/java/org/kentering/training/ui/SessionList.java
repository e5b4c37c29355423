package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;
import org.kentering.design.Chip;
import org.kentering.design.EmptyState;
import org.kentering.design.FilterBar;
import org.kentering.design.Page;
import org.kentering.design.RowTitle;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.WideOnly;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.SessionRow;

/** Sessions that come, the next one first, or those that were. */
class SessionList extends Composite<Page> {

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final Grid<SessionRow> grid = new Grid<>();
    private final TrainingAddress address;

    /** @param thoseThatWere told when the reader wants to see those that were, or again those that come */
    SessionList(
            TrainingDesk desk,
            ProgrammeFrame frame,
            TrainingAddress address,
            boolean besideRecord,
            Consumer<Boolean> thoseThatWere) {
        this.desk = desk;
        this.frame = frame;
        this.address = address;
        columns(besideRecord);
        getContent().add(new FilterBar(
                new Chip(getTranslation("training.sessions.ahead"), !address.past(), () -> thoseThatWere.accept(false)),
                new Chip(getTranslation("training.sessions.past"), address.past(), () -> thoseThatWere.accept(true)),
                new TrainingExport(desk, frame).sessions(address.past())), grid);
    }

    private void columns(boolean besideRecord) {
        Language language = Language.of(Words.locale());
        grid.addComponentColumn(row -> new RowTitle(row.name().in(language),
                        frame.path("training/" + row.id().value()) + "?" + address.query().getQueryString(), Words.moment(row.startsAt())))
                .setHeader(getTranslation("training.field.session")).setFlexGrow(3).setWidth("200px");
        Grid.Column<SessionRow> place = grid.addColumn(row -> row.place().isEmpty()
                        ? getTranslation("training.session.online") : row.place())
                .setHeader(getTranslation("training.field.place")).setAutoWidth(true);
        Grid.Column<SessionRow> own = grid.addColumn(SessionRow::own)
                .setHeader(getTranslation("training.field.own")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::seats).setHeader(getTranslation("training.field.seats")).setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(page -> desk.sessions.sessions(frame.id(), address.past(), page).getContent());
        grid.setEmptyStateComponent(new EmptyState(getTranslation("training.sessions.none"),
                getTranslation("training.sessions.noneHelp")));
        grid.setAllRowsVisible(true);
        new WideOnly(grid, place, own).besideRecord(besideRecord);
    }

    private Status seats(SessionRow row) {
        if (row.cancelled()) {
            return new Status(getTranslation("training.session.cancelled"), Tone.NEUTRAL);
        }
        if (row.mine()) {
            return new Status(getTranslation("training.session.mine"), Tone.GOOD);
        }
        return row.isFull() ? new Status(getTranslation("training.session.full"), Tone.WATCH)
                : new Status(getTranslation("training.session.taken", row.taken(), row.seats()), Tone.INFO);
    }
}
