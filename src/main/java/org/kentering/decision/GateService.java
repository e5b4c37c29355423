package org.kentering.decision;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.identity.Access;
import org.kentering.identity.ProgrammeRoles;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds criteria against the evidence of all modules, and keeps what people state where no data tell. */
@Service
@MayParticipate
public class GateService {

    private final List<GateEvidence> sources;
    private final Declarations declarations;
    private final Access access;
    private final ProgrammeRoles programmeRoles;
    private final Drafts drafts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GateService(
            List<GateEvidence> sources,
            Declarations declarations,
            Access access,
            ProgrammeRoles programmeRoles,
            Drafts drafts,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.sources = List.copyOf(sources);
        this.declarations = declarations;
        this.access = access;
        this.programmeRoles = programmeRoles;
        this.drafts = drafts;
        this.clock = clock;
        this.facts = facts;
    }

    /** How each criterion stands now, in the order given. */
    @Transactional(readOnly = true)
    public List<CriterionFinding> findings(Subject subject, List<GateCriterionTemplate> criteria) {
        if (rolesIn(subject).isEmpty()) {
            throw new NotFound();
        }
        Map<String, Evidence> answers = new HashMap<>();
        for (GateEvidence source : sources) {
            Set<String> keys = source.keys();
            List<GateCriterionTemplate> asked = criteria.stream()
                    .filter(one -> !one.declared() && keys.contains(one.evidenceKey()))
                    .toList();
            if (!asked.isEmpty()) {
                answers.putAll(source.answer(subject, asked));
            }
        }
        Map<String, Declaration> stated = new HashMap<>();
        declarations.about(subject.kind(), subject.id()).forEach(one -> stated.put(one.criterion(), one));
        return criteria.stream()
                .map(one -> one.declared()
                        ? declared(one, stated.get(one.key()))
                        : measured(one, answers.get(one.key())))
                .toList();
    }

    /**
     * States how a criterion stands that no data can tell, or states it anew.
     *
     * @throws StaleVersion if somebody stated it since
     */
    @MayCoordinate
    @Transactional
    public void declare(Subject subject, GateCriterionTemplate criterion, DeclarationDraft draft) {
        if (!criterion.declared() || !DecisionPolicy.mayDeclare(rolesIn(subject))) {
            throw new NotFound();
        }
        if (draft.reason().isEmpty()) {
            throw Refusal.of("decision.declaration.needsReason");
        }
        drafts.valid(draft);
        Optional<Declaration> before = declarations.about(subject.kind(), subject.id(), criterion.key());
        Declaration declaration = before.orElseGet(() -> {
            if (draft.version() != null) {
                throw new StaleVersion();
            }
            return new Declaration(
                    subject, criterion.key(), draft.fulfilled(), draft.reason(), access.me(), clock.instant());
        });
        if (before.isPresent()) {
            declaration.check(draft.version());
            declaration.restate(draft.fulfilled(), draft.reason(), access.me(), clock.instant());
        }
        try {
            declarations.saveAndFlush(declaration);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new StaleVersion();
        }
        facts.publishEvent(
                new CriterionDeclared(declaration.id(), subject, criterion.key(), draft.fulfilled()));
    }

    static CriterionFinding measured(GateCriterionTemplate criterion, @Nullable Evidence evidence) {
        Evidence known = evidence == null ? Evidence.unknown(Message.of("decision.criterion.noData")) : evidence;
        return new CriterionFinding(
                criterion.key(), criterion.text(), false, known.against(criterion.threshold()), known.amount(),
                known.text(), null);
    }

    static CriterionFinding declared(GateCriterionTemplate criterion, @Nullable Declaration declaration) {
        if (declaration == null) {
            return new CriterionFinding(
                    criterion.key(), criterion.text(), true, Standing.UNKNOWN, null,
                    Message.of("decision.criterion.notDeclared"), null);
        }
        DeclarationDetails details = declaration.details();
        return new CriterionFinding(
                criterion.key(), criterion.text(), true, details.fulfilled() ? Standing.MET : Standing.NOT_MET, null,
                Message.of("decision.criterion.declared", details.reason()), details);
    }

    private Set<Role> rolesIn(Subject subject) {
        return programmeRoles.rolesByProgramme(access.me()).getOrDefault(subject.programme(), Set.of());
    }
}
