package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.programme.Goal;

/** What the programme wants to reach, and whether each goal can be measured. */
class GoalsPanel extends Composite<Panel> {

    GoalsPanel(List<Goal> goals) {
        long measurable = goals.stream().filter(Goal::isMeasurable).count();
        getContent().finding(getTranslation("programme.overview.goalsFinding", measurable, goals.size()));
        getContent().add(new Items(goals.stream().map(this::line).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("programme.overview.goals"));
    }

    private Item line(Goal goal) {
        String target = goal.target() == null
                ? getTranslation("programme.overview.noNumber")
                : Words.number(goal.target()) + " " + goal.measure();
        String by = goal.targetDate() == null
                ? getTranslation("programme.overview.noDate")
                : getTranslation("programme.overview.by", Words.date(goal.targetDate()));
        Status status = goal.isMeasurable()
                ? new Status(getTranslation("programme.overview.measurable"), Tone.GOOD)
                : new Status(getTranslation("programme.overview.notMeasurable"), Tone.WATCH);
        return new Item(goal.text(), target + " · " + by).trailing(status);
    }
}
