package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.WeekFinding;
import org.kentering.design.Columns;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveService;
import org.kentering.settings.CompanyDate;
import org.springframework.core.annotation.Order;

/** What waits for compliance: launches and releases to approve, comments to read; and the surveys so far. */
@org.springframework.stereotype.Component
@Order(40)
class ComplianceHome implements Home {

    private static final int DAYS_AHEAD = 30;

    private final AgendaService agenda;
    private final WaveService waves;
    private final CompanyDate companyDate;

    ComplianceHome(AgendaService agenda, WaveService waves, CompanyDate companyDate) {
        this.agenda = agenda;
        this.waves = waves;
        this.companyDate = companyDate;
    }

    @Override
    public String textKey() {
        return Role.COMPLIANCE.textKey();
    }

    @Override
    public String slug() {
        return "compliance";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COMPLIANCE);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        LocalDate today = companyDate.today();
        List<DueItem> due = agenda.due(frame.id().value(), today.plusDays(DAYS_AHEAD));
        Finding finding = WeekFinding.of(due, today);
        return List.of(new PageHead(Words.text("cockpit.compliance.title"), Words.text(finding.sentence())),
                new Columns(Columns.Share.THREE_TO_TWO, new DuePanel(due, today),
                        new WavesPanel(waves.waves(frame.id()), frame.path("pulse"))));
    }
}
