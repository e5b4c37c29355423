package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.kentering.design.Columns;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.AccessRow;
import org.kentering.pulse.OversightService;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveRow;

/** The works council's workspace: what is measured, who looked at what, what was consulted, what can be attested (J-74). */
@Route("p/:p/pulse/oversight")
@PageTitle("pulse.oversight.title")
@RolesAllowed({"OBSERVER", "COMPLIANCE"})
class OversightView extends Composite<Page> implements AfterNavigationObserver {

    private static final int SHOWN = 30;

    private final PulseDesk desk;
    private final OversightService oversight;
    private String key = "";

    OversightView(PulseDesk desk, OversightService oversight) {
        this.desk = desk;
        this.oversight = oversight;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = PulseDesk.key(event);
        load();
    }

    private void load() {
        ProgrammeFrame frame = desk.frame(key);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(getTranslation("pulse.oversight.title"), getTranslation("pulse.oversight.sentence")),
                        new Columns(
                                Columns.Share.EQUAL,
                                new Page(waves(frame), measured()),
                                new Page(
                                        new ConsultationPanel(
                                                oversight, frame.id(), frame.holdsAny(Role.OBSERVER), this::load),
                                        accesses(frame))));
    }

    /** What everybody can read, and the words that say how many stand behind a number. */
    private Panel measured() {
        Anchor all = new Anchor("/trust", getTranslation("pulse.oversight.trust"));
        all.setRouterIgnore(true);
        return new Panel(
                getTranslation("pulse.oversight.measured"),
                new Paragraph(getTranslation("pulse.thresholds.standard")),
                new Paragraph(getTranslation("pulse.thresholds.works_council")),
                new Paragraph(getTranslation("pulse.oversight.preset")),
                all);
    }

    private Panel waves(ProgrammeFrame frame) {
        List<Item> lines = desk.waves.waves(frame.id()).stream().map(row -> line(frame, row)).toList();
        return new Panel(getTranslation("pulse.oversight.waves"), new Items(lines))
                .finding(getTranslation(lines.isEmpty() ? "pulse.oversight.noWaves" : "pulse.oversight.wavesHelp"));
    }

    private Item line(ProgrammeFrame frame, WaveRow row) {
        WaveDetails wave = desk.details(frame, row.id());
        Item item = Item.link(PulseWords.in(row.title()), PulseDesk.path(frame, row.id(), ""), refusals(wave));
        item.trailing(PulseWords.status(row.status()));
        if (wave.launchedAt() != null) {
            item.trailing(link("pulse.attestation.title", PulseDesk.path(frame, row.id(), "attestation")));
        }
        if (wave.may(Task.READ_REPORT)) {
            item.trailing(link("pulse.report.title", PulseDesk.path(frame, row.id(), "report")));
        }
        return item;
    }

    private String refusals(WaveDetails wave) {
        return wave.refusals().stream()
                .map(refusal -> getTranslation(
                        "pulse.oversight.refused",
                        Words.date(Words.day(refusal.refusedAt())),
                        getTranslation(refusal.reason().textKey())))
                .collect(Collectors.joining(" · "));
    }

    private Component link(String textKey, String path) {
        return new Anchor(path, getTranslation(textKey));
    }

    private Panel accesses(ProgrammeFrame frame) {
        List<AccessRow> rows = oversight.accesses(frame.id(), SHOWN);
        return new Panel(
                        getTranslation("pulse.access.title"),
                        new Items(rows.stream().map(this::access).toList()))
                .finding(getTranslation(rows.isEmpty() ? "pulse.access.none" : "pulse.access.finding"));
    }

    private Item access(AccessRow row) {
        String what = getTranslation(row.textKey());
        return new Item(
                row.remark() == null ? what : what + ": " + row.remark(),
                getTranslation(
                        "pulse.access.by",
                        row.who() == null ? getTranslation("pulse.access.installation") : row.who(),
                        Words.moment(row.at()),
                        row.times()));
    }
}
