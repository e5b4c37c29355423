package org.kentering.stakeholder;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every contact that was logged. */
interface Contacts extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    @Query("""
            select c from Contact c where c.stakeholder.value = :stakeholder
            order by c.contactOn desc, c.loggedAt desc, c.id""")
    List<Contact> of(UUID stakeholder);
}
