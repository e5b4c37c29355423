package org.kentering.champion.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.champion.ChampionFilter;
import org.kentering.champion.ChampionOrder;
import org.kentering.champion.ChampionRow;
import org.kentering.champion.ChampionService;
import org.kentering.design.EmptyState;
import org.kentering.design.RowTitle;
import org.kentering.design.SortInAddress;
import org.kentering.design.WideOnly;
import org.kentering.programme.ProgrammeId;

/** The champions, read page by page. */
class ChampionGrid extends Grid<ChampionRow> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    private final ChampionService champions;
    private final WideOnly wideOnly;

    /** @param deep whether the reader sees more of champions than names and units */
    ChampionGrid(
            ChampionService champions, boolean deep, Function<ChampionRow, String> path, Consumer<String> sorted) {
        this.champions = champions;
        addComponentColumn(row -> new RowTitle(row.name(), path.apply(row), row.units()))
                .setKey(ChampionOrder.NAME.name())
                .setSortProperty(ChampionOrder.NAME.name())
                .setHeader(getTranslation("champion.list.champion"))
                .setFlexGrow(2);
        wideOnly = deep ? more() : new WideOnly(this);
        if (deep) {
            addComponentColumn(ChampionLook::contact)
                    .setKey(ChampionOrder.HEARD.name())
                    .setSortProperty(ChampionOrder.HEARD.name())
                    .setHeader(getTranslation("champion.list.state"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        SortInAddress.tell(this, sorted);
    }

    private WideOnly more() {
        Column<ChampionRow> hours = column(ChampionOrder.HOURS, ChampionLook::hours, "champion.list.hours");
        Column<ChampionRow> since = column(ChampionOrder.SINCE, ChampionLook::since, "champion.list.since");
        Column<ChampionRow> rotation = column(ChampionOrder.ROTATION, ChampionLook::rotation, "champion.list.rotation");
        Column<ChampionRow> deputy = addColumn(ChampionLook::deputy)
                .setHeader(getTranslation("champion.list.deputy"))
                .setAutoWidth(true);
        return new WideOnly(this, hours, since, rotation, deputy);
    }

    private Column<ChampionRow> column(ChampionOrder order, Function<ChampionRow, String> text, String header) {
        return addColumn(text::apply)
                .setKey(order.name())
                .setSortProperty(order.name())
                .setHeader(getTranslation(header))
                .setAutoWidth(true);
    }

    /** @param besideChampion whether one of them is open beside the list */
    void load(ProgrammeId programme, ChampionAddress address, boolean besideChampion) {
        wideOnly.besideRecord(besideChampion);
        ChampionFilter filter = address.filter();
        setItemsPageable(
                page -> champions.champions(programme, filter, page), page -> champions.count(programme, filter));
        long found = champions.count(programme, filter);
        setAllRowsVisible(found <= ROWS_WITHOUT_SCROLLING);
        if (found == 0) {
            sayWhyItIsEmpty(champions.count(programme, ChampionFilter.ALL) == 0);
        }
        SortInAddress.apply(this, address.sort());
    }

    private void sayWhyItIsEmpty(boolean nobodyAtAll) {
        setEmptyStateComponent(nobodyAtAll
                ? new EmptyState(getTranslation("champion.list.empty"), getTranslation("champion.list.emptyWhy"))
                : new Paragraph(getTranslation("champion.list.nobody")));
    }
}
