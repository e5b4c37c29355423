package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.SurveyFinding;
import org.kentering.design.ButtonLink;
import org.kentering.design.Columns;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PulseService;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveService;
import org.kentering.pulse.WaveStatus;
import org.springframework.core.annotation.Order;

/** What is measured about the people of the company, who sees it, and every release. */
@org.springframework.stereotype.Component
@Order(50)
class ObserverHome implements Home {

    private final WaveService waves;
    private final PulseService pulse;

    ObserverHome(WaveService waves, PulseService pulse) {
        this.waves = waves;
        this.pulse = pulse;
    }

    @Override
    public String textKey() {
        return Role.OBSERVER.textKey();
    }

    @Override
    public String slug() {
        return "works-council";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.OBSERVER);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        List<WaveRow> all = waves.waves(frame.id());
        Finding finding = SurveyFinding.of(all, lastRelease(all).map(wave -> pulse.report(wave.id()).genuine()));
        ButtonLink workspace = new ButtonLink(Words.text("pulse.oversight.title"), frame.path("pulse/oversight"));
        return List.of(new PageHead(Words.text(finding.title()), Words.text(finding.sentence()), workspace),
                new Columns(Columns.Share.THREE_TO_TWO, new MeasuredPanel(), new WavesPanel(all, frame.path("pulse"))));
    }

    private static Optional<WaveRow> lastRelease(List<WaveRow> waves) {
        return waves.stream()
                .filter(wave -> wave.status() == WaveStatus.RELEASED && wave.releasedAt() != null)
                .max(Comparator.comparing(WaveRow::releasedAt));
    }
}
