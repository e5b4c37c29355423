package org.kentering.settings;

import org.kentering.testing.OnPostgres;

/** The whole of {@link SettingsServiceTest} on a real PostgreSQL. */
@OnPostgres
class SettingsServiceOnPostgresIT extends SettingsServiceTest {}
