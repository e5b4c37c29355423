package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.ListItem;
import org.kentering.design.DataTable;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Message;
import org.kentering.pulse.PlanPreview;
import org.kentering.pulse.PlannedCategory;
import org.kentering.pulse.PlannedGroup;

/** What a plan comes to: which groups would be shown, how people are invited, what is asked. */
class PlanPanel extends Composite<Panel> {

    private static final int LIKELY = 80;
    private static final int DOUBTFUL = 50;

    PlanPanel(PlanPreview plan) {
        getContent().finding(getTranslation(
                "pulse.preview.finding", plan.invited(), plan.leaves(), PulseWords.oneDecimal(plan.expectedShown())));
        Message off = plan.mailOff();
        if (off != null) {
            getContent().add(new Notice(Words.text(off), Tone.INFO));
        }
        Message many = plan.manyItems();
        if (many != null) {
            getContent().add(new Notice(Words.text(many), Tone.WATCH));
        }
        Div channels = new Div(getTranslation("pulse.preview.channels", plan.byMail(), plan.onPaper()));
        getContent().add(channels, groups(plan), new Paragraph(getTranslation("pulse.preview.chanceHelp")));
        if (!plan.categories().isEmpty()) {
            getContent().add(categories(plan), new Paragraph(getTranslation("pulse.preview.categoriesHelp")));
        }
        getContent().add(items(plan), new BankLine(plan.bank()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.preview.title"));
    }

    private DataTable groups(PlanPreview plan) {
        DataTable table = new DataTable(
                getTranslation("pulse.preview.caption"),
                getTranslation("pulse.preview.group"),
                getTranslation("pulse.preview.invited"),
                getTranslation("pulse.preview.reaches", plan.k()),
                getTranslation("pulse.preview.chance"));
        for (PlannedGroup group : plan.groups()) {
            table.row(
                    DataTable.name(group.name(), group.depth()),
                    DataTable.number(Words.number(group.invited()), ""),
                    DataTable.number(getTranslation("pulse.value.percent", group.reachesPercent()), ""),
                    DataTable.holding(chance(group.shownPercent())));
        }
        return table;
    }

    /** How likely each category is to be shown, and why another one cannot be. */
    private DataTable categories(PlanPreview plan) {
        DataTable table = new DataTable(
                getTranslation("pulse.preview.categories"),
                getTranslation("pulse.preview.category"),
                getTranslation("pulse.preview.invited"),
                getTranslation("pulse.preview.chance"));
        for (PlannedCategory category : plan.categories()) {
            table.row(
                    DataTable.name(
                            getTranslation(category.attribute().textKey()) + ": " + PulseWords.in(category.name()), 0),
                    DataTable.number(Words.number(category.invited()), ""),
                    DataTable.holding(kept(category)));
        }
        return table;
    }

    private Status kept(PlannedCategory category) {
        Integer percent = category.shownPercent();
        return percent == null
                ? new Status(
                        getTranslation("pulse.preview.withdrawn", category.alone(), category.invited()), Tone.WATCH)
                : chance(percent);
    }

    private Status chance(int percent) {
        String words = percent == 0
                ? "never"
                : percent >= LIKELY ? "likely" : percent >= DOUBTFUL ? "doubtful" : "unlikely";
        Tone tone = percent >= LIKELY ? Tone.GOOD : percent >= DOUBTFUL ? Tone.WATCH : Tone.ACT;
        return new Status(getTranslation("pulse.preview.chance." + words, percent), tone);
    }

    private Div items(PlanPreview plan) {
        OrderedList list = new OrderedList();
        plan.items().forEach(item -> list.add(new ListItem(PulseWords.in(item.wording()))));
        return new Div(new Div(getTranslation("pulse.preview.items", plan.items().size())), list);
    }
}
