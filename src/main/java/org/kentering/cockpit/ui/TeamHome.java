package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.WeekFinding;
import org.kentering.design.Columns;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.LedgerService;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.kentering.training.TrainingService;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** A champion's or line manager's own team: what it said, its training, its results, and the way to tell more. */
@org.springframework.stereotype.Component
@Order(30)
class TeamHome implements Home {

    private static final int DAYS_AHEAD = 30;
    private static final int NEWEST = 5;

    private final AgendaService agenda;
    private final OrganisationService organisation;
    private final VoiceService voice;
    private final TrainingService training;
    private final PulseService pulse;
    private final LedgerService ledgers;
    private final CompanyDate companyDate;

    TeamHome(
            AgendaService agenda,
            OrganisationService organisation,
            VoiceService voice,
            TrainingService training,
            PulseService pulse,
            LedgerService ledgers,
            CompanyDate companyDate) {
        this.agenda = agenda;
        this.organisation = organisation;
        this.voice = voice;
        this.training = training;
        this.pulse = pulse;
        this.ledgers = ledgers;
        this.companyDate = companyDate;
    }

    @Override
    public String textKey() {
        return "cockpit.team.mine";
    }

    @Override
    public String slug() {
        return "team";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.CHAMPION, Role.LEAD);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        LocalDate today = companyDate.today();
        List<DueItem> due = agenda.due(frame.id().value(), today.plusDays(DAYS_AHEAD));
        Finding finding = WeekFinding.of(due, today);
        String teams = String.join(", ", organisation.unitNames(frame.ownUnits()).values().stream().sorted().toList());
        PageHead head = frame.isStopped() ? new PageHead(teams, Words.text(finding.sentence()))
                : new PageHead(teams, Words.text(finding.sentence()), tell(frame));
        List<Component> left = new ArrayList<>(List.of(new DuePanel(due, today)));
        if (frame.holdsAny(Role.CHAMPION)) {
            left.add(new VoicePanel(Words.text("cockpit.team.voice"), Words.text("cockpit.team.noVoice"),
                    voice.entries(frame.id(), VoiceFilter.ALL.show(VoiceFilter.Show.OPEN), PageRequest.of(0, NEWEST)),
                    frame.path("voice")));
        }
        if (frame.holdsAny(Role.LEAD)) {
            left.add(ThemesPanel.ofOwnUnits(voice.themes(frame.id()), today));
        }
        left.add(new HeardPanel(ledgers.latest(frame.id()), frame.path("pulse/ledger")));
        return List.of(head,
                new Columns(Columns.Share.THREE_TO_TWO, new Page(left.toArray(Component[]::new)),
                        new Page(Measures.training(training.coverage(frame.id())),
                                new TeamResultsPanel(pulse.latest(frame.id()), frame.path("pulse")))));
    }

    private static Button tell(ProgrammeFrame frame) {
        Button tell = new Button(Words.text("cockpit.team.tell"),
                click -> UI.getCurrentOrThrow().navigate(frame.path("voice/new")));
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        return tell;
    }
}
