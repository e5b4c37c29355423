package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Band;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Level;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.design.DataTable;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LikertBar;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.ItemResult;

/** The items of a group: as finely as its size allows, how answers are spread, the mean, and whether it moved. */
class ItemTable extends Composite<Div> {

    private static final int VALUES = 4;

    ItemTable(GroupResult group) {
        DataTable table = new DataTable(
                getTranslation("pulse.results.itemsOf", group.name()),
                getTranslation("pulse.results.item"),
                getTranslation("pulse.results.spread"),
                getTranslation("pulse.results.agree"),
                getTranslation("pulse.results.mean"),
                getTranslation("pulse.results.since"));
        List<Item> choices = new ArrayList<>();
        for (ItemResult item : group.items()) {
            if (item.item().kind() == ItemKind.AGREEMENT) {
                agreement(table, item);
            } else {
                choices.add(new Item(
                        PulseWords.in(item.item().wording()),
                        item.cell().open() ? ItemWords.chosen(item) : ItemWords.hidden(item.shownWith())));
            }
        }
        getContent().add(table, new Items(choices));
    }

    private void agreement(DataTable table, ItemResult item) {
        PublishedCell cell = item.cell();
        Component name = DataTable.name(PulseWords.in(item.item().wording()), 0, cannotJudge(cell.cannotJudge()));
        PrintedMean mean = cell.mean();
        Level level = cell.level();
        if (mean != null) {
            table.row(
                    name,
                    DataTable.holding(spread(cell.distribution())),
                    DataTable.number(ItemWords.share(cell.favourable()), ItemWords.range(item.agreeing())),
                    DataTable.number(PulseWords.mean(mean), PulseWords.margin(item.margin())),
                    DataTable.holding(ItemWords.change(item), new Div(ItemWords.since(item))));
        } else if (level != null) {
            table.row(
                    name,
                    DataTable.across(VALUES, getTranslation("pulse.results.class." + PulseWords.word(level))));
        } else {
            table.row(name, DataTable.across(VALUES, ItemWords.hidden(item.shownWith())));
        }
    }

    private Component[] cannotJudge(@Nullable PrintedShare share) {
        return share == null
                ? new Component[0]
                : new Component[] {new Span(getTranslation("pulse.results.cannotJudge", PulseWords.share(share)))};
    }

    private static Component spread(List<Band> bands) {
        return bands.isEmpty()
                ? new Span("–")
                : new LikertBar(
                        PulseWords.spread(bands),
                        bands.stream()
                                .map(band -> new LikertBar.Part(band.from(), band.to(), band.percent()))
                                .toList());
    }
}
