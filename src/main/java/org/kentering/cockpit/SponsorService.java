package org.kentering.cockpit;

import java.util.List;
import java.util.Optional;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.Change;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.programme.GateDetails;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.kentering.training.TrainingCoverage;
import org.kentering.training.TrainingService;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceService;
import org.springframework.stereotype.Service;

/** Brings together what the first line of the sponsor's dashboard rests on. */
@Service
@MayParticipate
public class SponsorService {

    private final ProgrammeService programmes;
    private final PhaseService phases;
    private final DecisionService decisions;
    private final ActivityService activities;
    private final VoiceService voice;
    private final PulseService pulse;
    private final TrainingService training;
    private final CompanyDate companyDate;

    SponsorService(
            ProgrammeService programmes,
            PhaseService phases,
            DecisionService decisions,
            ActivityService activities,
            VoiceService voice,
            PulseService pulse,
            TrainingService training,
            CompanyDate companyDate) {
        this.programmes = programmes;
        this.phases = phases;
        this.decisions = decisions;
        this.activities = activities;
        this.voice = voice;
        this.pulse = pulse;
        this.training = training;
        this.companyDate = companyDate;
    }

    /**
     * What needs the sponsor of a programme, and how its people are doing.
     *
     * @throws org.kentering.kernel.NotFound if the reader is neither its sponsor nor its coordinator
     */
    public Finding finding(ProgrammeId programme) {
        SponsorFinding finding = new SponsorFinding();
        if (!programmes.require(programme, Role.SPONSOR, Role.COORDINATOR).holdsAny(Role.SPONSOR)) {
            finding.readByOthers();
        }
        for (ProposalDetails proposal : waiting(programme)) {
            finding.needs(Message.of("cockpit.sponsor.decide", proposal.title()));
        }
        for (EscalationRow escalation : voice.escalations(programme, false)) {
            finding.needs(DueItem.words(escalation.entry().words()));
        }
        for (ActivityRow promise : activities.promises(programme)) {
            if (promise.isOverdue(companyDate.today())) {
                finding.needs(Message.of("cockpit.sponsor.latePromise", promise.title()));
            }
        }
        pulse.headline(programme).ifPresent(headline -> compare(headline, finding));
        return finding.teams(teams(training.coverage(programme))).finding();
    }

    /**
     * What waits for the sponsor's decision. The coordinator, for whom nothing waits that they asked themselves, reads
     * whether the gate is asked.
     *
     * @throws org.kentering.kernel.NotFound if the reader is neither its sponsor nor its coordinator
     */
    public List<ProposalDetails> waiting(ProgrammeId programme) {
        return programmes.require(programme, Role.SPONSOR, Role.COORDINATOR).holdsAny(Role.SPONSOR)
                ? decisions.waiting(programme.value())
                : phases.gate(programme).map(GateDetails::asked).stream().toList();
    }

    private static void compare(PulseHeadline headline, SponsorFinding finding) {
        if (headline.values().stream().anyMatch(value -> value.change() != Change.NOT_COMPARABLE)) {
            finding.compared(moved(headline, Change.HIGHER), moved(headline, Change.LOWER));
        } else if (headline.trend().waves().size() > 1) {
            finding.nothingComparable();
        }
    }

    private static List<SponsorFinding.Team> teams(TrainingCoverage coverage) {
        return coverage.units().stream()
                .map(unit -> new SponsorFinding.Team(unit.name(), unit.trained(), unit.planned()))
                .toList();
    }

    private static List<Message> moved(PulseHeadline headline, Change direction) {
        return headline.values().stream()
                .filter(value -> value.change() == direction && value.construct() != null)
                .map(SponsorService::name)
                .toList();
    }

    private static Message name(ItemResult value) {
        return Message.of(Optional.ofNullable(value.construct()).orElseThrow().textKey());
    }
}
