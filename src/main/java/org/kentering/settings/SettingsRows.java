package org.kentering.settings;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one row of settings. */
interface SettingsRows extends Repository<Settings, Integer> {

    Optional<Settings> findById(int singleton);
}
