package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.kentering.design.Panel;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.PulseResults;
import org.kentering.pulse.WaveKind;

/** The items of the company, or of one of the shown groups that the reader may see; which one stands in the address. */
class GroupItems extends Composite<Panel> {

    private static final String GROUP = "group";
    private static final String ITS_NAMES = "min(100%, 24em)";

    private final PulseResults results;
    private final GroupResult chosen;

    GroupItems(PulseResults results, QueryParameters query, String path) {
        this.results = results;
        List<GroupResult> shown = results.shown();
        String asked = query.getSingleParameter(GROUP).orElse("");
        chosen = shown.stream()
                .filter(group -> group.id().value().toString().equals(asked))
                .findFirst()
                .orElse(results.company());
        getContent().finding(help());
        if (shown.size() > 1) {
            getContent().add(chooser(shown, path));
        }
        getContent().add(new ItemTable(chosen), new BankLine(results.bank()));
    }

    /** The group that the address names; the company if it names none. */
    GroupResult chosen() {
        return chosen;
    }

    private String help() {
        return results.items().stream()
                .filter(ItemResult::estimates)
                .findFirst()
                .map(estimate -> getTranslation("pulse.estimate.help", ItemWords.ends(estimate)))
                .orElseGet(() -> getTranslation(
                        chosen.company() ? "pulse.results.itemsHelp" : "pulse.results.itemsOfHelp",
                        PulseWords.people(chosen.people())));
    }

    @Override
    protected Panel initContent() {
        if (results.kind() == WaveKind.LEADERS) {
            return new Panel(getTranslation("pulse.results.itemsOfLeads"));
        }
        return new Panel(chosen.company()
                ? getTranslation("pulse.results.items")
                : getTranslation("pulse.results.itemsOf", PulseWords.name(results, chosen)));
    }

    private Select<GroupResult> chooser(List<GroupResult> shown, String path) {
        Select<GroupResult> chooser = new Select<>();
        chooser.setLabel(getTranslation("pulse.results.group"));
        chooser.setWidth(ITS_NAMES);
        chooser.setItems(shown);
        chooser.setItemLabelGenerator(group -> PulseWords.name(results, group));
        chooser.setValue(chosen);
        chooser.addValueChangeListener(
                change -> getUI().ifPresent(ui -> ui.navigate(path, address(change.getValue()))));
        return chooser;
    }

    private static QueryParameters address(GroupResult group) {
        return group.company()
                ? QueryParameters.empty()
                : QueryParameters.of(GROUP, group.id().value().toString());
    }
}
