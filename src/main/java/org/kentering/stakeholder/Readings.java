package org.kentering.stakeholder;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who read which file from outside. */
interface Readings extends Repository<Reading, UUID> {

    Reading saveAndFlush(Reading reading);

    @Query("select r from Reading r where r.stakeholder.value = :stakeholder order by r.readAt desc, r.id")
    List<Reading> of(UUID stakeholder);
}
