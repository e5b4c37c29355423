package org.kentering.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.ProgrammeRoles;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.kernel.Texts;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a decision, and deciding. */
@Service
@MayParticipate
public class DecisionService {

    private final Proposals proposals;
    private final Access access;
    private final ProgrammeRoles programmeRoles;
    private final Texts texts;
    private final Drafts drafts;
    private final Clock clock;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    DecisionService(
            Proposals proposals,
            Access access,
            ProgrammeRoles programmeRoles,
            Texts texts,
            Drafts drafts,
            Clock clock,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.proposals = proposals;
        this.access = access;
        this.programmeRoles = programmeRoles;
        this.texts = texts;
        this.drafts = drafts;
        this.clock = clock;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /**
     * Asks for a decision. Whether the asker may ask for this kind of thing is for the module that it belongs to.
     *
     * @throws Refusal if the same is already asked and not yet decided
     */
    @Transactional
    public ProposalId ask(ProposalDraft draft) {
        AccountId me = access.me();
        Subject subject = draft.subject();
        if (!DecisionPolicy.mayAsk(rolesIn(subject.programme()))) {
            throw new NotFound();
        }
        if (proposals.isOpen(subject.kind() + ":" + subject.id())) {
            throw Refusal.of("decision.proposal.alreadyAsked");
        }
        List<CriterionSnapshot> criteria = draft.criteria().stream()
                .map(one -> new CriterionSnapshot(one.key(), one.criterion(), one.standing(), frozen(one.text())))
                .toList();
        Proposal proposal = proposals.saveAndFlush(new Proposal(
                subject, frozen(draft.title()), draft.path(), draft.askedRole(), draft.audience(), criteria, me,
                clock.instant()));
        facts.publishEvent(new DecisionAsked(proposal.id(), subject, draft.askedRole()));
        return proposal.id();
    }

    /**
     * Decides. The module that the subject belongs to acts on it before this returns.
     *
     * @throws Refusal if it is one's own proposal, already closed, without a reason, or a hold without a later day
     */
    @Transactional
    public void decide(ProposalId id, long seen, DecisionDraft decision) {
        Proposal proposal = readable(id);
        if (!DecisionPolicy.mayDecide(proposal, rolesIn(proposal.subject().programme()))) {
            throw new NotFound();
        }
        StaleVersion.check(seen, proposal.version());
        proposal.decide(drafts.valid(decision), access.me(), clock.instant(), companyDate.today());
        proposals.saveAndFlush(proposal);
        facts.publishEvent(new DecisionTaken(
                id, proposal.subject(), decision.verdict(), proposal.heldUntil(), access.me()));
    }

    /** Takes one's own question back. */
    @Transactional
    public void withdraw(ProposalId id, long seen) {
        Proposal proposal = readable(id);
        StaleVersion.check(seen, proposal.version());
        proposal.withdraw(access.me(), clock.instant());
        proposals.saveAndFlush(proposal);
        facts.publishEvent(new DecisionWithdrawn(id, proposal.subject()));
    }

    /** What waits for the signed-in account to decide in a programme, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<ProposalDetails> waiting(UUID programme) {
        return proposals.waiting(programme, rolesIn(programme), access.me()).stream()
                .map(Proposal::details)
                .toList();
    }

    /** How many decisions wait for the signed-in account in a programme. */
    @Transactional(readOnly = true)
    public int countWaiting(UUID programme) {
        return proposals.countWaiting(programme, rolesIn(programme), access.me());
    }

    @Transactional(readOnly = true)
    public ProposalDetails details(ProposalId id) {
        return readable(id).details();
    }

    /** Whether the signed-in account is one that may decide this one now. */
    @Transactional(readOnly = true)
    public boolean mayDecide(ProposalId id) {
        Proposal proposal = readable(id);
        return proposal.status() == ProposalStatus.OPEN
                && !proposal.askedBy().equals(access.me())
                && DecisionPolicy.mayDecide(proposal, rolesIn(proposal.subject().programme()));
    }

    /** All that was ever asked about these subjects and that the reader may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalDetails> history(UUID programme, String kind, Collection<UUID> ids) {
        AccountId me = access.me();
        Set<Role> roles = rolesIn(programme);
        return proposals.about(kind, ids).stream()
                .filter(proposal -> proposal.subject().programme().equals(programme))
                .filter(proposal -> DecisionPolicy.mayRead(proposal, me, roles))
                .map(Proposal::details)
                .toList();
    }

    private Proposal readable(ProposalId id) {
        Proposal proposal = proposals.findById(id).orElseThrow(NotFound::new);
        if (!DecisionPolicy.mayRead(proposal, access.me(), rolesIn(proposal.subject().programme()))) {
            throw new NotFound();
        }
        return proposal;
    }

    private Set<Role> rolesIn(UUID programme) {
        return programmeRoles.rolesByProgramme(access.me()).getOrDefault(programme, Set.of());
    }

    private LocalText frozen(Message message) {
        return new LocalText(
                texts.text(Language.NL, message), texts.text(Language.EN, message), texts.text(Language.DE, message));
    }
}
