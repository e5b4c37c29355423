package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kentering.ballot.ParticipationClass;
import org.kentering.ballot.Step;
import org.kentering.design.DataTable;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.PulseResults;

/** Some groups that the reader may see, step by step. Colours are absolute and never a ranking. */
class UnitTable extends Composite<Div> {

    private final PulseResults results;
    private final List<Step> steps;

    UnitTable(PulseResults results, String caption, String heading, List<GroupResult> groups) {
        this.results = results;
        this.steps = Arrays.stream(Step.values()).filter(results.stepsAsked()::contains).toList();
        List<String> headings = new ArrayList<>();
        headings.add(heading);
        headings.add(getTranslation("pulse.results.answers"));
        steps.forEach(step -> headings.add(PulseWords.step(step)));
        DataTable table =
                new DataTable(caption, headings.toArray(String[]::new));
        groups.forEach(group -> row(table, group));
        getContent().add(table);
        notAsked();
    }

    private void row(DataTable table, GroupResult group) {
        List<Component> cells = new ArrayList<>();
        cells.add(DataTable.name(group.name(), group.depth(), remarks(group)));
        if (group.open()) {
            cells.add(DataTable.number(PulseWords.people(group.people()), ""));
            steps.forEach(step -> cells.add(cell(group, step)));
        } else {
            cells.add(DataTable.across(steps.size() + 1, ItemWords.hidden(group.shownWith())));
        }
        table.row(cells.toArray(Component[]::new));
    }

    private Component cell(GroupResult group, Step step) {
        return group.steps()
                .at(step)
                .map(reading -> DataTable.tinted(PulseWords.reading(reading), PulseWords.tone(reading.light())))
                .orElseGet(() -> DataTable.tinted(getTranslation("pulse.results.notShown"), Tone.NEUTRAL));
    }

    private Component[] remarks(GroupResult group) {
        List<Component> remarks = new ArrayList<>();
        ParticipationClass turnout = group.turnout();
        if (group.own()) {
            remarks.add(new Status(getTranslation("pulse.results.own"), Tone.INFO));
        }
        if (group.hearFirst()) {
            remarks.add(new Status(getTranslation("pulse.results.hearFirst"), Tone.WATCH));
        }
        if (group.newSeries()) {
            remarks.add(new Status(getTranslation("pulse.results.newSeries"), Tone.WATCH));
        }
        if (group.blocking() != null) {
            remarks.add(new Status(
                    getTranslation("pulse.results.blocksHere", PulseWords.step(group.blocking().step())),
                    Tone.NEUTRAL));
        }
        if (turnout != null) {
            remarks.add(new Span(PulseWords.turnout(turnout)));
        }
        return remarks.toArray(Component[]::new);
    }

    private void notAsked() {
        String missing = Arrays.stream(Step.values())
                .filter(step -> !results.stepsAsked().contains(step))
                .map(PulseWords::step)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("pulse.results.notAsked", missing)));
        }
    }
}
