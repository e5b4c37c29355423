package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.ballot.PrintedShare;
import org.kentering.design.DataTable;
import org.kentering.design.Panel;
import org.kentering.pulse.PerceptionGap;

/** What leads believe about the use of AI beside what people say, and how far that is apart (J-68). */
class GapPanel extends Composite<Panel> {

    GapPanel(PerceptionGap gap) {
        String size = gap.points() == 0 ? "none" : gap.points() > 0 ? "more" : "fewer";
        getContent().finding(getTranslation(
                "pulse.gap." + (gap.coarse() ? "coarse." : "") + size, Math.abs(gap.points())));
        DataTable table = new DataTable(
                getTranslation("pulse.gap.title"),
                getTranslation("pulse.gap.who"),
                getTranslation("pulse.gap.weekly"),
                getTranslation("pulse.gap.wave"));
        table.row(
                DataTable.name(getTranslation("pulse.gap.leads"), 0),
                DataTable.number(PulseWords.share(new PrintedShare(gap.estimated(), gap.estimateBound())), ""),
                DataTable.name(PulseWords.in(gap.estimatedIn()), 0));
        table.row(
                DataTable.name(getTranslation("pulse.gap.people"), 0),
                DataTable.number(PulseWords.share(new PrintedShare(gap.reported(), gap.reportedBound())), ""),
                DataTable.name(PulseWords.in(gap.reportedIn()), 0));
        getContent().add(table);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.gap.title"));
    }
}
