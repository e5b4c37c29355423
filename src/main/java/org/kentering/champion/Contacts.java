package org.kentering.champion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of contacts. */
interface Contacts extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    @Query("""
            select k from Contact k where k.champion.value = :champion
            order by k.happenedOn desc, k.loggedAt desc""")
    List<Contact> latest(UUID champion, Limit limit);
}
