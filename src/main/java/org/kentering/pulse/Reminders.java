package org.kentering.pulse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reminders that went into the outbox. */
interface Reminders extends Repository<Reminder, UUID> {

    Reminder saveAndFlush(Reminder reminder);

    Optional<Reminder> findById(UUID id);

    /** Those of one wave, the first one first. */
    @Query("select r from Reminder r where r.wave.value = :wave order by r.number")
    List<Reminder> of(UUID wave);
}
