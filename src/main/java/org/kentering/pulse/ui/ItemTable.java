package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.Band;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Level;
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
        List<ItemResult> agreements = new ArrayList<>();
        List<Item> choices = new ArrayList<>();
        for (ItemResult item : group.items()) {
            if (item.item().kind() != ItemKind.AGREEMENT) {
                choices.add(new Item(
                        PulseWords.in(item.item().wording()),
                        item.cell().open() ? ItemWords.chosen(item) : ItemWords.hidden(item.shownWith())));
            } else if (item.estimates()) {
                getContent().add(estimate(group, item));
            } else {
                agreements.add(item);
            }
        }
        if (!agreements.isEmpty()) {
            getContent().add(agreement(group, agreements));
        }
        getContent().add(new Items(choices));
    }

    private DataTable agreement(GroupResult group, List<ItemResult> items) {
        DataTable table = table(
                group,
                getTranslation("pulse.results.spread"),
                getTranslation("pulse.results.agree"),
                getTranslation("pulse.results.mean"));
        items.forEach(item -> row(
                table,
                item,
                DataTable.number(ItemWords.share(item.cell().favourable()), ItemWords.range(item.agreeing())),
                item.cell().mean() == null ? "" : PulseWords.mean(item.cell().mean()),
                PulseWords.margin(item.margin())));
        return table;
    }

    /** Its answers are how many people, so nothing of it is agreement. */
    private DataTable estimate(GroupResult group, ItemResult item) {
        DataTable table = table(
                group, ItemWords.ends(item), ItemWords.orMore(item), getTranslation("pulse.estimate.people"));
        row(
                table,
                item,
                DataTable.number(ItemWords.share(item.cell().favourable()), ItemWords.range(item.agreeing())),
                ItemWords.share(item.estimated()),
                ItemWords.points(item.estimatedMargin()));
        return table;
    }

    private DataTable table(GroupResult group, String spread, String favourable, String mean) {
        return new DataTable(
                getTranslation("pulse.results.itemsOf", group.name()),
                getTranslation("pulse.results.item"),
                spread,
                favourable,
                mean,
                getTranslation("pulse.results.since"));
    }

    private void row(DataTable table, ItemResult item, Component favourable, String mean, String margin) {
        PublishedCell cell = item.cell();
        Component name = DataTable.name(PulseWords.in(item.item().wording()), 0, cannotJudge(cell.cannotJudge()));
        Level level = cell.level();
        if (cell.mean() != null) {
            table.row(
                    name,
                    DataTable.holding(spread(item.item(), cell.distribution())),
                    favourable,
                    DataTable.number(mean, margin),
                    DataTable.holding(ItemWords.change(item), new Div(ItemWords.since(item))));
        } else {
            table.row(
                    name,
                    DataTable.across(
                            VALUES,
                            level == null ? ItemWords.hidden(item.shownWith()) : ItemWords.level(item, level)));
        }
    }

    private Component[] cannotJudge(@Nullable PrintedShare share) {
        return share == null
                ? new Component[0]
                : new Component[] {new Span(getTranslation("pulse.results.cannotJudge", PulseWords.share(share)))};
    }

    private static Component spread(BallotItem item, List<Band> bands) {
        return bands.isEmpty()
                ? new Span("–")
                : new LikertBar(
                        PulseWords.spread(item, bands),
                        bands.stream()
                                .map(band -> new LikertBar.Part(band.from(), band.to(), band.percent()))
                                .toList());
    }
}
