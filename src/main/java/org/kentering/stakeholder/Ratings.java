package org.kentering.stakeholder;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every rating there was. */
interface Ratings extends Repository<Rating, UUID> {

    Rating save(Rating rating);

    @Query("select r from Rating r where r.stakeholder.value = :stakeholder order by r.ratedAt desc, r.id")
    List<Rating> of(UUID stakeholder);
}
