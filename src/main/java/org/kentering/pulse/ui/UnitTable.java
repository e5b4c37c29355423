package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kentering.ballot.Change;
import org.kentering.ballot.ParticipationClass;
import org.kentering.ballot.Step;
import org.kentering.ballot.Steps;
import org.kentering.catalogue.Construct;
import org.kentering.design.DataTable;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.pulse.FactorResult;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.PulseResults;

/**
 * Some groups that the reader may see, step by step or by the factors of readiness. Colours are absolute and never a
 * ranking.
 */
class UnitTable extends Composite<Div> {

    /** What is read down the table. */
    private record Column(String heading, Function<GroupResult, Component> cell) {}

    private final PulseResults results;
    private final List<Column> columns = new ArrayList<>();

    UnitTable(PulseResults results, String caption, String heading, List<GroupResult> groups) {
        this.results = results;
        Arrays.stream(Step.values())
                .filter(results.stepsAsked()::contains)
                .forEach(step -> columns.add(new Column(PulseWords.step(step), group -> cell(group, step))));
        results.factorsAsked()
                .forEach(factor ->
                        columns.add(new Column(getTranslation(factor.textKey()), group -> cell(group, factor))));
        List<String> headings = new ArrayList<>();
        headings.add(heading);
        headings.add(getTranslation("pulse.results.answers"));
        columns.forEach(column -> headings.add(column.heading()));
        DataTable table =
                new DataTable(caption, headings.toArray(String[]::new));
        groups.forEach(group -> row(table, group));
        getContent().add(table);
        notAsked();
    }

    /** Whether there is anything to read in it. */
    static boolean fits(PulseResults results) {
        return !results.stepsAsked().isEmpty() || !results.factorsAsked().isEmpty();
    }

    private void row(DataTable table, GroupResult group) {
        List<Component> cells = new ArrayList<>();
        cells.add(DataTable.name(group.name(), group.depth(), remarks(group)));
        if (group.open()) {
            cells.add(DataTable.number(PulseWords.people(group.people()), ""));
            columns.forEach(column -> cells.add(column.cell().apply(group)));
        } else {
            cells.add(DataTable.across(columns.size() + 1, ItemWords.hidden(group.shownWith())));
        }
        table.row(cells.toArray(Component[]::new));
    }

    private Component cell(GroupResult group, Step step) {
        return group.steps().at(step).map(reading -> cell(reading)).orElseGet(this::notShown);
    }

    private Component cell(GroupResult group, Construct factor) {
        return group.factor(factor)
                .map(result -> cell(result.reading(), change(result)))
                .orElseGet(this::notShown);
    }

    private static Component cell(Steps.Reading reading, Component... below) {
        return DataTable.tinted(PulseWords.reading(reading), PulseWords.tone(reading.light()), below);
    }

    private Component notShown() {
        return DataTable.tinted(getTranslation("pulse.results.notShown"), Tone.NEUTRAL);
    }

    /** How it moved; nothing where there is nothing to compare it with. */
    private static Component[] change(FactorResult result) {
        return result.since() == null || result.change() == Change.NOT_COMPARABLE
                ? new Component[0]
                : new Component[] {
                    PulseWords.change(result.change(), true),
                    new Span(Words.text("pulse.results.sinceWave", PulseWords.in(result.since())))
                };
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
        if (results.stepsAsked().isEmpty()) {
            return;
        }
        String missing = Arrays.stream(Step.values())
                .filter(step -> !results.stepsAsked().contains(step))
                .map(PulseWords::step)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("pulse.results.notAsked", missing)));
        }
    }
}
