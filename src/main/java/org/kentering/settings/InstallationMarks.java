package org.kentering.settings;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one mark of this database. */
interface InstallationMarks extends Repository<InstallationMark, Integer> {

    Optional<InstallationMark> findById(int singleton);

    InstallationMark saveAndFlush(InstallationMark mark);
}
