package org.kentering.champion;

import org.kentering.identity.Access;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonLeft;
import org.kentering.programme.RoleAssigned;
import org.kentering.programme.RoleEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the network does about things that happened elsewhere, in the transaction in which they happened. */
@Component
class ChampionConsequences {

    private final Champions champions;
    private final Access access;

    ChampionConsequences(Champions champions, Access access) {
        this.champions = champions;
        this.access = access;
    }

    /** Whoever gets the role, on whichever screen, is in the network. */
    @EventListener
    void roleAssigned(RoleAssigned fact) {
        if (fact.role() != Role.CHAMPION) {
            return;
        }
        ChampionId id = new ChampionId(fact.assignment().value());
        Champion champion =
                champions.findById(id).orElseGet(() -> new Champion(id, fact.inProgramme(), fact.person()));
        champion.askedBy(access.current().orElse(null));
        champions.saveAndFlush(champion);
    }

    @EventListener
    void roleEnded(RoleEnded fact) {
        champions.findById(new ChampionId(fact.assignment().value())).ifPresent(champion -> {
            champion.stepDown();
            champions.saveAndFlush(champion);
        });
    }

    /** Who left the organisation steps in for nobody. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (Champion champion : champions.deputisedBy(fact.person().value())) {
            champion.standInBy(null);
            champions.saveAndFlush(champion);
        }
    }
}
