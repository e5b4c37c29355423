package org.kentering.plan;

import java.util.Optional;
import java.util.UUID;
import org.kentering.programme.ProgrammeId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans of all programmes. */
interface Plans extends Repository<Plan, ProgrammeId> {

    Plan saveAndFlush(Plan plan);

    @Query("select p from Plan p left join fetch p.steps where p.id.value = :programme")
    Optional<Plan> find(UUID programme);
}
