package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.kentering.ballot.ItemKind;
import org.kentering.design.ButtonLink;
import org.kentering.design.ChipLink;
import org.kentering.design.FilterBar;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.BlockingStep;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.PerceptionGap;
import org.kentering.pulse.PulseResults;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveKind;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveStatus;

/** What a released wave says: the finding, the items of everybody or a group, the groups, what helps, words of people. */
class ResultsPage extends Composite<Page> {

    private final PulseDesk desk;
    private final ProgrammeFrame frame;
    private final PulseResults results;

    ResultsPage(
            PulseDesk desk, ProgrammeFrame frame, WaveDetails wave, QueryParameters query, Runnable changed) {
        this.desk = desk;
        this.frame = frame;
        this.results = desk.pulse.results(wave.row().id());
        GroupItems items = new GroupItems(results, query, PulseDesk.path(frame, results.wave(), ""));
        GroupResult chosen = items.chosen();
        getContent()
                .add(
                        new PageHead(
                                PulseWords.in(results.title()),
                                PulseWords.sentences(results.finding()),
                                actions(wave).toArray(Component[]::new)),
                        waves(),
                        items);
        PerceptionGap gap = results.gap();
        if (gap != null) {
            getContent().add(new GapPanel(gap));
        }
        if (UnitTable.fits(results)) {
            getContent().add(units());
        }
        results.attributes().forEach(attribute -> getContent().add(new AttributePanel(results, attribute)));
        BlockingStep blocking = chosen.blocking();
        if (blocking != null) {
            getContent().add(advice(chosen, blocking));
        }
        chosen.items().stream()
                .filter(item -> item.item().kind() == ItemKind.CHOICE)
                .forEach(item -> getContent().add(new BarriersPanel(chosen, item)));
        boolean decides = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        if (results.kind() == WaveKind.CORE) {
            getContent().add(new CulturePanel(desk.culture, results.wave(), decides, changed));
        }
        if (decides && !desk.opportunities.opportunities(results.wave()).isEmpty()) {
            getContent()
                    .add(new OpportunityPanel(
                            desk.opportunities, desk.catalogue.themes(), results.wave(), changed));
        }
        if (!results.comments().sets().isEmpty()) {
            getContent().add(new CommentsPanel(results.comments()));
        }
    }

    private List<Component> actions(WaveDetails wave) {
        List<Component> actions = new ArrayList<>();
        actions.add(new ButtonLink(getTranslation("pulse.ledger.title"), frame.path("pulse/ledger")));
        actions.add(ResultsExport.of(results, frame.key().value()));
        if (wave.may(Task.READ_REPORT)) {
            actions.add(new ButtonLink(
                    getTranslation("pulse.report.title"), PulseDesk.path(frame, results.wave(), "report")));
        }
        return actions;
    }

    private FilterBar waves() {
        FilterBar bar = new FilterBar();
        for (WaveRow wave : desk.waves.waves(frame.id())) {
            if (wave.status() == WaveStatus.RELEASED) {
                bar.add(new ChipLink(
                        PulseWords.in(wave.title()),
                        PulseDesk.path(frame, wave.id(), ""),
                        wave.id().equals(results.wave())));
            }
        }
        bar.add(getTranslation(
                "pulse.results.line",
                results.answered(),
                results.invited(),
                results.answeredPercent(),
                Words.date(Words.day(results.releasedAt())),
                results.k()));
        return bar;
    }

    private Panel units() {
        String caption = getTranslation("pulse.results.units");
        return new Panel(
                        caption,
                        new UnitTable(results, caption, getTranslation("pulse.results.unit"), results.groups()))
                .finding(getTranslation("pulse.results.unitsHelp", results.k()));
    }

    private Panel advice(GroupResult group, BlockingStep blocking) {
        List<Item> helps = blocking.advice().helps().stream()
                .map(help -> new Item(PulseWords.in(help), ""))
                .toList();
        return new Panel(
                        group.company()
                                ? getTranslation("pulse.results.advice", PulseWords.step(blocking.step()))
                                : getTranslation(
                                        "pulse.results.adviceIn", PulseWords.step(blocking.step()), group.name()),
                        new Items(helps),
                        new Paragraph(PulseWords.in(blocking.advice().helpsNot())))
                .finding(PulseWords.in(blocking.advice().finding()));
    }
}
