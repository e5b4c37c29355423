package org.kentering.organisation;

import org.kentering.testing.OnPostgres;

/** The whole of {@link ImportServiceTest} on a real PostgreSQL. */
@OnPostgres
class ImportServiceOnPostgresIT extends ImportServiceTest {}
