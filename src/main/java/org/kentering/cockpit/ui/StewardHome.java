package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.WeekFinding;
import org.kentering.design.Columns;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.springframework.core.annotation.Order;

/** What waits for the data steward, and how the company is doing. */
@org.springframework.stereotype.Component
@Order(60)
class StewardHome implements Home {

    private static final int DAYS_AHEAD = 30;

    private final AgendaService agenda;
    private final PulseService pulse;
    private final CompanyDate companyDate;

    StewardHome(AgendaService agenda, PulseService pulse, CompanyDate companyDate) {
        this.agenda = agenda;
        this.pulse = pulse;
        this.companyDate = companyDate;
    }

    @Override
    public String textKey() {
        return Role.DATA_STEWARD.textKey();
    }

    @Override
    public String slug() {
        return "data-steward";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.DATA_STEWARD);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        LocalDate today = companyDate.today();
        List<DueItem> due = agenda.due(frame.id().value(), today.plusDays(DAYS_AHEAD));
        Finding finding = WeekFinding.of(due, today);
        Optional<PulseHeadline> headline = pulse.headline(frame.id());
        return List.of(new PageHead(Words.text(finding.title()), Words.text(finding.sentence())),
                new Columns(Columns.Share.EQUAL, new DuePanel(due, today), new AdoptionPanel(headline)));
    }
}
