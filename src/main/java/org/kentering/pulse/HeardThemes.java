package org.kentering.pulse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All themes that were named after waves. */
interface HeardThemes extends Repository<HeardTheme, HeardThemeId> {

    HeardTheme saveAndFlush(HeardTheme theme);

    Optional<HeardTheme> findById(HeardThemeId id);

    @Query("select t from HeardTheme t where t.wave.value in :waves order by t.place")
    List<HeardTheme> of(Collection<UUID> waves);

    @Query("select count(t) from HeardTheme t where t.wave.value = :wave")
    int countOf(UUID wave);
}
