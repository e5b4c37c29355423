package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.champion.ChampionService;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.WeekFinding;
import org.kentering.design.Columns;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** The coordinator's week: what is due in every phase, what came from the teams, who went quiet, how the survey runs. */
@org.springframework.stereotype.Component
@Order(20)
class CoordinatorHome implements Home {

    /** How far ahead the list looks. */
    private static final int DAYS_AHEAD = 14;

    private static final int NEWEST = 5;

    private final AgendaService agenda;
    private final PhaseService phases;
    private final ChampionService champions;
    private final VoiceService voice;
    private final PulseService pulse;
    private final CompanyDate companyDate;

    CoordinatorHome(
            AgendaService agenda,
            PhaseService phases,
            ChampionService champions,
            VoiceService voice,
            PulseService pulse,
            CompanyDate companyDate) {
        this.agenda = agenda;
        this.phases = phases;
        this.champions = champions;
        this.voice = voice;
        this.pulse = pulse;
        this.companyDate = companyDate;
    }

    @Override
    public String textKey() {
        return Role.COORDINATOR.textKey();
    }

    @Override
    public String slug() {
        return "coordinator";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        LocalDate today = companyDate.today();
        Map<String, List<DueItem>> byPhase = agenda.dueByPhase(frame.id().value(), today.plusDays(DAYS_AHEAD));
        List<DueItem> due = byPhase.values().stream().flatMap(List::stream).sorted(DueItem.byUrgency(today)).toList();
        Finding finding = WeekFinding.of(due, today);
        List<Component> left = new ArrayList<>(List.of(new DuePanel(phases.phases(frame.id()), byPhase, today)));
        pulse.running(frame.id()).ifPresent(wave -> left.add(new RunningPulsePanel(wave, today)));
        phases.gate(frame.id()).ifPresent(gate -> left.add(new GatePanel(gate, frame.path("phases"))));
        VoiceFilter waiting = VoiceFilter.ALL.show(VoiceFilter.Show.WAITING);
        Component right = new Page(
                new VoicePanel(Words.text("cockpit.voice.waiting"), Words.text("cockpit.voice.nothingWaits"),
                        voice.entries(frame.id(), waiting, PageRequest.of(0, NEWEST)), frame.path("voice")),
                new SilentPanel(champions.silent(frame.id())));
        return List.of(
                new PageHead(Words.text(finding.title()), Words.text(finding.sentence()), newActivity(frame)),
                new Columns(Columns.Share.THREE_TO_TWO, new Page(left.toArray(Component[]::new)), right));
    }

    private static Button newActivity(ProgrammeFrame frame) {
        Button create = new Button(Words.text("cockpit.week.newActivity"),
                click -> UI.getCurrentOrThrow().navigate(frame.path("activities/new")));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }
}
