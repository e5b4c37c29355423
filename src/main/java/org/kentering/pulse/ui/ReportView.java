package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.design.Columns;
import org.kentering.design.DataTable;
import org.kentering.design.Facts;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.AnonymityReport;
import org.kentering.pulse.GroupCodes;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;

/** How anonymity was kept in a release: its certificate, read anew and checked. */
@Route("p/:p/pulse/:wave/report")
@PageTitle("pulse.report.title")
@RolesAllowed({"COMPLIANCE", "OBSERVER"})
class ReportView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;

    ReportView(PulseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame frame = desk.frame(PulseDesk.key(event));
        WaveDetails wave = desk.details(frame, PulseDesk.wave(event));
        AnonymityReport report = desk.pulse.report(wave.row().id());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(
                                getTranslation("pulse.report.heading", PulseWords.in(report.title())),
                                getTranslation("pulse.report.sentence", report.smallestSupport())),
                        new Notice(
                                getTranslation(report.genuine() ? "pulse.report.genuine" : "pulse.report.tampered"),
                                report.genuine() ? Tone.GOOD : Tone.ACT),
                        new ProofPanel(report.check()),
                        new Columns(Columns.Share.EQUAL, release(report), shown(report)),
                        new HiddenPanel(report),
                        new Columns(Columns.Share.EQUAL, words(report), codes(report)),
                        withdrawals(frame, wave));
    }

    private WithdrawalPanel withdrawals(ProgrammeFrame frame, WaveDetails wave) {
        WaveId id = wave.row().id();
        WithdrawalPanel panel = new WithdrawalPanel(desk, id);
        return wave.may(Task.WITHDRAW_RELEASE)
                ? panel.offering(() -> getUI().ifPresent(ui -> ui.navigate(PulseDesk.path(frame, id, ""))))
                : panel;
    }

    private Panel release(AnonymityReport report) {
        Facts facts = new Facts()
                .fact(getTranslation("pulse.facts.approvedBy"), orNobody(report.approvedBy()))
                .fact(getTranslation("pulse.report.releasedBy"), orNobody(report.releasedBy()))
                .fact(getTranslation("pulse.report.releasedAt"), Words.moment(report.releasedAt()))
                .fact(getTranslation("pulse.report.deletedOn"), Words.date(report.deletedOn()))
                .fact(
                        getTranslation("pulse.report.thresholds"),
                        getTranslation(
                                "pulse.report.thresholdsAre",
                                report.thresholds().k(),
                                report.thresholds().kc(),
                                report.thresholds().minComments()))
                .fact(getTranslation("pulse.report.attributes"), attributes(report))
                .fact(getTranslation("pulse.report.algorithm"), Words.number(report.algorithm()))
                .fact(getTranslation("pulse.facts.fingerprint"), report.fingerprint());
        return new Panel(getTranslation("pulse.report.release"), facts);
    }

    private Panel shown(AnonymityReport report) {
        Facts facts = new Facts()
                .fact(getTranslation("pulse.report.cellsShown"), Words.number(report.cellsShown()))
                .fact(getTranslation("pulse.report.smallestSupport"), Words.number(report.smallestSupport()));
        counts(facts, "pulse.hidden.", report.hiddenBecause());
        return new Panel(getTranslation("pulse.report.shown"), facts).finding(getTranslation("pulse.report.shownHelp"));
    }

    private Panel words(AnonymityReport report) {
        Facts facts = new Facts();
        counts(facts, "pulse.verdict.", report.comments());
        if (report.surplus() != null) {
            facts.fact(getTranslation("pulse.review.surplus"), report.surplus());
        }
        return new Panel(getTranslation("pulse.report.comments"), facts);
    }

    private Panel codes(AnonymityReport report) {
        DataTable table = new DataTable(
                getTranslation("pulse.codes.counts"),
                getTranslation("pulse.preview.group"),
                getTranslation("pulse.codes.issued"),
                getTranslation("pulse.codes.spare"),
                getTranslation("pulse.codes.destroyed"));
        for (GroupCodes group : report.codes()) {
            table.row(
                    DataTable.name(group.name(), 0),
                    DataTable.number(Words.number(group.issued()), ""),
                    DataTable.number(Words.number(group.spare()), ""),
                    DataTable.number(Words.number(group.destroyed()), ""));
        }
        return new Panel(getTranslation("pulse.codes.counts"), table)
                .finding(getTranslation("pulse.report.used", report.used()));
    }

    private void counts(Facts facts, String keys, Map<String, Integer> counts) {
        new TreeMap<>(counts).forEach((reason, count) -> facts.fact(
                getTranslation(keys + reason.toLowerCase(Locale.ROOT).replace(' ', '-')), Words.number(count)));
    }

    private String attributes(AnonymityReport report) {
        return report.attributes().isEmpty()
                ? getTranslation("pulse.report.noAttributes")
                : report.attributes().stream().map(PulseWords::in).collect(Collectors.joining(", "));
    }

    private String orNobody(@Nullable String name) {
        return name == null ? getTranslation("pulse.report.nobody") : name;
    }
}
