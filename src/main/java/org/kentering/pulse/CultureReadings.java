package org.kentering.pulse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was decided about the stages of groups. */
interface CultureReadings extends Repository<CultureReading, CultureReadingId> {

    CultureReading saveAndFlush(CultureReading reading);

    @Query("select r from CultureReading r where r.wave.value = :wave")
    List<CultureReading> of(UUID wave);

    @Query("select r from CultureReading r where r.wave.value = :wave and r.cell.value = :cell")
    Optional<CultureReading> of(UUID wave, UUID cell);
}
