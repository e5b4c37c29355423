package org.kentering.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.catalogue.PhaseTemplate;
import org.kentering.decision.Audience;
import org.kentering.decision.DecisionService;
import org.kentering.decision.DeclarationDraft;
import org.kentering.decision.GateService;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ProposalDraft;
import org.kentering.decision.ProposalId;
import org.kentering.decision.ProposalStatus;
import org.kentering.decision.Subject;
import org.kentering.exchange.CleanText;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The five phases of a programme: how each stands, the gate out of the present one, and the way back. */
@Service
@MayParticipate
public class PhaseService {

    /** The kind of a gate among the subjects of decisions; its id is that of the stay in the phase. */
    private static final int LONGEST_REASON = 2000;

    public static final String GATE = "programme.gate";

    private final Programmes programmes;
    private final ProgrammeService service;
    private final CatalogueService catalogue;
    private final GateService gates;
    private final DecisionService decisions;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    PhaseService(
            Programmes programmes,
            ProgrammeService service,
            CatalogueService catalogue,
            GateService gates,
            DecisionService decisions,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.service = service;
        this.catalogue = catalogue;
        this.gates = gates;
        this.decisions = decisions;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** The five phases in their order. */
    @Transactional(readOnly = true)
    public List<PhaseRow> phases(ProgrammeId id) {
        Programme programme = readable(id);
        return catalogue.framework().phases().stream()
                .map(template -> row(programme, template))
                .toList();
    }

    /** What has to be true before a phase is left, as the catalogue says; nothing for the last one. */
    @Transactional(readOnly = true)
    public List<GateCriterionTemplate> criteria(PhaseKey phase) {
        return template(phase).gate();
    }

    /**
     * The gate out of the present phase with all its evidence.
     *
     * @return nothing before the first phase, and after a stop
     */
    @Transactional(readOnly = true)
    public Optional<GateDetails> gate(ProgrammeId id) {
        Programme programme = readable(id);
        Passage passage = programme.passage();
        if (passage == null || programme.state() != ProgrammeState.ACTIVE) {
            return Optional.empty();
        }
        PhaseKey phase = programme.phase();
        Subject subject = subject(id, passage);
        ProposalDetails asked = decisions.history(id.value(), GATE, List.of(passage.id())).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
                .findFirst()
                .orElse(null);
        return Optional.of(new GateDetails(
                subject,
                phase,
                phase.next().orElse(null),
                gates.findings(subject, criteria(phase)),
                asked,
                programme.gateHeldUntil(),
                programme.version()));
    }

    /** All that was ever asked and decided about the gates of a programme, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalDetails> decisions(ProgrammeId id) {
        Programme programme = readable(id);
        return decisions.history(
                id.value(), GATE, programme.passages().stream().map(Passage::id).toList());
    }

    /**
     * Asks the sponsor for the next phase. The evidence goes along as it stands; open criteria do not forbid it.
     *
     * @throws Refusal if it is asked already, held until a later day, or there is no next phase
     */
    @MayCoordinate
    @Transactional
    public ProposalId askForGate(ProgrammeId id, long seen) {
        ProgrammeFrame frame = service.require(id, Role.COORDINATOR);
        Programme programme = find(id);
        programme.check(seen);
        programme.requireActive();
        programme.requireAskable(companyDate.today());
        PhaseKey from = programme.phase();
        PhaseKey to = from.next().orElseThrow(() -> Refusal.of("programme.gate.lastPhase"));
        Subject subject = subject(id, Objects.requireNonNull(programme.passage()));
        return decisions.ask(new ProposalDraft(
                subject,
                Message.of("programme.gate.title", from.number(), to.number(), template(to).name()),
                frame.path("phases"),
                Role.SPONSOR,
                Audience.PROGRAMME,
                gates.findings(subject, criteria(from))));
    }

    /** States how a criterion of the present gate stands that no data can tell. */
    @MayCoordinate
    @Transactional
    public void declare(ProgrammeId id, String criterion, DeclarationDraft draft) {
        service.require(id, Role.COORDINATOR).requireRunning();
        Programme programme = find(id);
        programme.requireActive();
        GateCriterionTemplate template = criteria(programme.phase()).stream()
                .filter(one -> one.key().equals(criterion))
                .findFirst()
                .orElseThrow(NotFound::new);
        gates.declare(subject(id, Objects.requireNonNull(programme.passage())), template, draft);
    }

    /**
     * Goes back to an earlier phase to do something better.
     *
     * @throws Refusal if the gate is asked for and not yet decided: withdraw the question first
     */
    @MayCoordinate
    @Transactional
    public void iterate(ProgrammeId id, long seen, PhaseKey earlier, String reason) {
        service.require(id, Role.COORDINATOR);
        Programme programme = find(id);
        programme.check(seen);
        gate(id).map(GateDetails::asked).ifPresent(asked -> {
            throw Refusal.of("programme.iterate.gateAsked");
        });
        PhaseKey from = programme.phase();
        String because = CleanText.lines(reason);
        if (because.length() > LONGEST_REASON) {
            throw Refusal.of("programme.iterate.reasonLength", LONGEST_REASON);
        }
        programme.iterate(earlier, because, companyDate.today());
        programmes.saveAndFlush(programme);
        facts.publishEvent(new PhaseEntered(id, from, earlier));
    }

    private Programme readable(ProgrammeId id) {
        service.frame(id);
        return find(id);
    }

    private Programme find(ProgrammeId id) {
        return programmes.findById(id).orElseThrow(NotFound::new);
    }

    private PhaseTemplate template(PhaseKey phase) {
        return catalogue.framework().phase(phase.number()).orElseThrow();
    }

    private static Subject subject(ProgrammeId id, Passage passage) {
        return new Subject(GATE, passage.id(), id.value());
    }

    static PhaseRow row(Programme programme, PhaseTemplate template) {
        PhaseKey key = PhaseKey.of(template.number());
        List<Passage> stays =
                programme.passages().stream().filter(stay -> stay.phase() == key).toList();
        Passage last = stays.isEmpty() ? null : stays.getLast();
        return new PhaseRow(
                key,
                template.name(),
                template.shortName(),
                template.question(),
                progress(programme, key),
                last == null ? null : last.entered(),
                left(last),
                stays.size());
    }

    private static @Nullable LocalDate left(@Nullable Passage stay) {
        return stay == null ? null : stay.left();
    }

    private static PhaseProgress progress(Programme programme, PhaseKey key) {
        if (programme.passage() == null || programme.phase().isBefore(key)) {
            return PhaseProgress.AHEAD;
        }
        return key.isBefore(programme.phase()) ? PhaseProgress.DONE : PhaseProgress.CURRENT;
    }
}
