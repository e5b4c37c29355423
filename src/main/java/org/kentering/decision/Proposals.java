package org.kentering.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals. */
interface Proposals extends Repository<Proposal, ProposalId> {

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    @Query("select count(p) > 0 from Proposal p where p.openSubject = :subject")
    boolean isOpen(String subject);

    @Query("""
            select p from Proposal p
            where p.status = org.kentering.decision.ProposalStatus.OPEN and p.askedRole in :roles
                and p.subject.programme = :programme and p.askedBy <> :me
            order by p.askedAt, p.id""")
    List<Proposal> waiting(UUID programme, Set<Role> roles, AccountId me);

    @Query("""
            select count(p) from Proposal p
            where p.status = org.kentering.decision.ProposalStatus.OPEN and p.askedRole in :roles
                and p.subject.programme = :programme and p.askedBy <> :me""")
    int countWaiting(UUID programme, Set<Role> roles, AccountId me);

    @Query("""
            select p from Proposal p
            where p.subject.kind = :kind and p.subject.id in :ids
            order by p.askedAt desc, p.id""")
    List<Proposal> about(String kind, Collection<UUID> ids);
}
