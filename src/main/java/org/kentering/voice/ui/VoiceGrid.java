package org.kentering.voice.ui;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.design.RowTitle;
import org.kentering.design.SortInAddress;
import org.kentering.design.WideOnly;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeId;
import org.kentering.voice.VoiceEntryRow;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceOrder;
import org.kentering.voice.VoiceService;

/** The entries, read page by page. */
class VoiceGrid extends Grid<VoiceEntryRow> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    private final VoiceService voice;
    private final WideOnly wideOnly;

    VoiceGrid(
            VoiceService voice, Function<VoiceEntryRow, String> path, LocalDate today, Consumer<String> sorted) {
        this.voice = voice;
        addComponentColumn(row -> new RowTitle(row.words(), path.apply(row), below(row, today)))
                .setKey("WORDS")
                .setHeader(getTranslation("voice.list.words"))
                .setFlexGrow(3);
        Column<VoiceEntryRow> age = addColumn(EntryLook::when)
                .setKey(VoiceOrder.AGE.name())
                .setSortProperty(VoiceOrder.AGE.name())
                .setHeader(getTranslation("voice.list.age"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(EntryLook::status)
                .setKey(VoiceOrder.STATUS.name())
                .setSortProperty(VoiceOrder.STATUS.name())
                .setHeader(getTranslation("voice.list.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setEmptyStateText(getTranslation("voice.list.nobody"));
        wideOnly = new WideOnly(this, age);
        SortInAddress.tell(this, sorted);
    }

    /** @param besideEntry whether one of them is open beside the list */
    void load(ProgrammeId programme, VoiceAddress address, boolean besideEntry) {
        wideOnly.besideRecord(besideEntry);
        VoiceFilter filter = address.filter();
        setItemsPageable(
                page -> voice.entries(programme, filter, page), page -> voice.count(programme, filter));
        setAllRowsVisible(voice.count(programme, filter) <= ROWS_WITHOUT_SCROLLING);
        SortInAddress.apply(this, address.sort());
    }

    private String below(VoiceEntryRow row, LocalDate today) {
        return EntryLook.kind(row) + " · " + EntryLook.theme(row) + " · " + row.unit() + " · "
                + (row.byWeek() ? EntryLook.when(row) : Words.since(row.recordedOn(), today));
    }
}
