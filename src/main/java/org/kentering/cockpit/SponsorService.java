package org.kentering.cockpit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.Change;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.ItemResult;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.PulseService;
import org.kentering.settings.CompanyDate;
import org.kentering.training.TrainingCoverage;
import org.kentering.training.TrainingService;
import org.kentering.training.UnitCoverage;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceService;
import org.springframework.stereotype.Service;

/** Brings together what the first line of the sponsor's dashboard rests on. */
@Service
@MayParticipate
public class SponsorService {

    private final ProgrammeService programmes;
    private final DecisionService decisions;
    private final ActivityService activities;
    private final VoiceService voice;
    private final PulseService pulse;
    private final TrainingService training;
    private final CompanyDate companyDate;

    SponsorService(
            ProgrammeService programmes,
            DecisionService decisions,
            ActivityService activities,
            VoiceService voice,
            PulseService pulse,
            TrainingService training,
            CompanyDate companyDate) {
        this.programmes = programmes;
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
        programmes.require(programme, Role.SPONSOR, Role.COORDINATOR);
        SponsorFinding finding = new SponsorFinding();
        for (ProposalDetails proposal : decisions.waiting(programme.value())) {
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
        pulse.headline(programme).filter(headline -> headline.trend().waves().size() > 1).ifPresent(headline ->
                finding.measured(moved(headline, Change.HIGHER), moved(headline, Change.LOWER)));
        finding.furthestBehind(furthestBehind(training.coverage(programme)));
        return finding.finding();
    }

    private static SponsorFinding.@Nullable Team furthestBehind(TrainingCoverage coverage) {
        return coverage.units().stream()
                .filter(unit -> unit.trained() < unit.planned())
                .min(Comparator.comparingDouble((UnitCoverage unit) -> (double) unit.trained() / unit.planned())
                        .thenComparing(Comparator.comparingInt(UnitCoverage::planned).reversed()))
                .map(unit -> new SponsorFinding.Team(unit.name(), unit.trained(), unit.planned()))
                .orElse(null);
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
