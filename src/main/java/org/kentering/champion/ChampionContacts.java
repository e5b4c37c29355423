package org.kentering.champion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of contacts. */
interface ChampionContacts extends Repository<ChampionContact, UUID> {

    ChampionContact save(ChampionContact contact);

    @Query("""
            select k from ChampionContact k where k.champion.value = :champion
            order by k.happenedOn desc, k.loggedAt desc""")
    List<ChampionContact> latest(UUID champion, Limit limit);
}
