package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kentering.champion.ChampionService;
import org.kentering.cockpit.Finding;
import org.kentering.cockpit.SponsorService;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.design.Columns;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.plan.ActivityService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.LedgerService;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.kentering.training.TrainingService;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;
import org.springframework.core.annotation.Order;

/** Five minutes before the board meeting: what to decide, what was promised, and the truth about adoption. */
@org.springframework.stereotype.Component
@Order(10)
class SponsorHome implements Home {

    private final SponsorService sponsor;
    private final DecisionService decisions;
    private final ActivityService activities;
    private final ChampionService champions;
    private final TrainingService training;
    private final VoiceService voice;
    private final VoiceInboxService inbox;
    private final PulseService pulse;
    private final LedgerService ledgers;
    private final CompanyDate companyDate;

    SponsorHome(
            SponsorService sponsor,
            DecisionService decisions,
            ActivityService activities,
            ChampionService champions,
            TrainingService training,
            VoiceService voice,
            VoiceInboxService inbox,
            PulseService pulse,
            LedgerService ledgers,
            CompanyDate companyDate) {
        this.sponsor = sponsor;
        this.decisions = decisions;
        this.activities = activities;
        this.champions = champions;
        this.training = training;
        this.voice = voice;
        this.inbox = inbox;
        this.pulse = pulse;
        this.ledgers = ledgers;
        this.companyDate = companyDate;
    }

    @Override
    public String textKey() {
        return Role.SPONSOR.textKey();
    }

    @Override
    public String slug() {
        return "sponsor";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.SPONSOR);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        LocalDate today = companyDate.today();
        Finding finding = sponsor.finding(frame.id());
        Optional<PulseHeadline> headline = pulse.headline(frame.id());
        return List.of(
                new PageHead(Words.text(finding.title()), Words.text(finding.sentence())),
                new Columns(Columns.Share.TWO_TO_ONE, waiting(frame, today, reload),
                        new PromisesPanel(activities.promises(frame.id()), frame.holdsAny(Role.SPONSOR), today)),
                new Columns(Columns.Share.THREE_TO_TWO, new AdoptionPanel(headline),
                        ThemesPanel.withDeeds(voice.themes(frame.id()), voice.deeds(frame.id()), today)),
                new HeardPanel(ledgers.latest(frame.id()), frame.path("pulse/ledger")),
                new Columns(Columns.Share.EQUAL, Measures.training(training.coverage(frame.id())),
                        Measures.champions(champions.coverage(frame.id())), Measures.weeklyUse(headline)));
    }

    private Component waiting(ProgrammeFrame frame, LocalDate today, Runnable reload) {
        List<ProposalDetails> proposals = sponsor.waiting(frame.id());
        List<EscalationRow> escalations = voice.escalations(frame.id(), false);
        boolean decides = frame.holdsAny(Role.SPONSOR) && !frame.isStopped();
        return new WaitingPanel(decisions, inbox, proposals, escalations, decides, today, reload);
    }
}
