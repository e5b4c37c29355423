package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.OptionShare;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.design.DataTable;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LikertBar;
import org.kentering.kernel.LocalText;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.PulseResults;

/** The items of the company: how answers are spread, the mean with its margin, and whether it moved. */
class ItemTable extends Composite<Div> {

    ItemTable(PulseResults results) {
        DataTable table = new DataTable(
                getTranslation("pulse.results.items"),
                getTranslation("pulse.results.item"),
                getTranslation("pulse.results.spread"),
                getTranslation("pulse.results.mean"),
                getTranslation("pulse.results.since"));
        List<Item> choices = new ArrayList<>();
        for (ItemResult item : results.items()) {
            if (item.item().kind() == ItemKind.AGREEMENT) {
                agreement(table, item);
            } else if (item.company().open()) {
                choices.add(new Item(PulseWords.in(item.item().wording()), chosen(item)));
            }
        }
        getContent().add(table, new Items(choices));
    }

    private void agreement(DataTable table, ItemResult item) {
        Component name = DataTable.name(PulseWords.in(item.item().wording()), 0);
        PublishedCell cell = item.company();
        PrintedMean mean = cell.mean();
        if (mean == null) {
            table.row(name, DataTable.across(3, getTranslation("pulse.results.notShown")));
            return;
        }
        LocalText since = item.since();
        table.row(
                name,
                DataTable.holding(new LikertBar(
                        PulseWords.spread(cell.distribution()),
                        cell.distribution().stream()
                                .map(band -> new LikertBar.Part(band.from(), band.to(), band.percent()))
                                .toList())),
                DataTable.number(PulseWords.mean(mean), PulseWords.margin(item.margin())),
                DataTable.holding(
                        PulseWords.change(item.change(), since != null),
                        new Div(since == null ? "" : getTranslation("pulse.results.sinceWave", PulseWords.in(since)))));
    }

    private String chosen(ItemResult item) {
        List<String> parts = new ArrayList<>();
        if (item.item().kind() == ItemKind.FREQUENCY && item.company().favourable() != null) {
            parts.add(getTranslation("pulse.results.weekly", PulseWords.share(item.company().favourable())));
        }
        parts.add(item.company().options().stream().map(option -> option(item, option)).collect(Collectors.joining(" · ")));
        parts.add(others(item.company().otherAnswers()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String option(ItemResult item, OptionShare option) {
        return PulseWords.in(item.item().options().get(option.option())) + " " + PulseWords.share(option.share());
    }

    private String others(@Nullable PrintedShare share) {
        return share == null ? "" : getTranslation("pulse.results.others", PulseWords.share(share));
    }
}
