package org.kentering.programme;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All programmes. */
interface Programmes extends Repository<Programme, ProgrammeId> {

    Programme saveAndFlush(Programme programme);

    Optional<Programme> findById(ProgrammeId id);

    @Query("select p from Programme p where p.key = :key")
    Optional<Programme> findByKey(String key);

    /** Lets only one transaction at a time count what the programme must not run out of. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Programme p where p.id.value = :id")
    Optional<Programme> lock(UUID id);

    @Query("select p from Programme p where p.state <> org.kentering.programme.ProgrammeState.STOPPED")
    List<Programme> running();

    @Query("""
            select new org.kentering.programme.ProgrammeRow(p.id, p.key, p.name, p.state, p.phase, p.startDate, p.version)
            from Programme p
            order by p.name, p.id.value""")
    List<ProgrammeRow> rows();

    @Query("""
            select new org.kentering.programme.ProgrammeRow(p.id, p.key, p.name, p.state, p.phase, p.startDate, p.version)
            from Programme p
            where p.id.value in :ids
            order by p.name, p.id.value""")
    List<ProgrammeRow> rows(Collection<UUID> ids);
}
