package org.kentering.champion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is kept of all who hold or held the role. */
interface Champions extends Repository<Champion, ChampionId> {

    Champion saveAndFlush(Champion champion);

    Optional<Champion> findById(ChampionId id);

    @Query("select c from Champion c where c.deputy.value = :person")
    List<Champion> deputisedBy(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Champion c set c.heardOn = :day
            where c.id.value = :champion and (c.heardOn is null or c.heardOn < :day)""")
    int heard(UUID champion, LocalDate day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Champion c set c.heardOn = :day
            where c.programme.value = :programme and c.person.value = :person
                and (c.heardOn is null or c.heardOn < :day)""")
    int heardFrom(UUID programme, UUID person, LocalDate day);
}
