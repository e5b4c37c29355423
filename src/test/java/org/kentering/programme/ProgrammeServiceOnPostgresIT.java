package org.kentering.programme;

import org.kentering.testing.OnPostgres;

/** The whole of {@link ProgrammeServiceTest} on a real PostgreSQL. */
@OnPostgres
class ProgrammeServiceOnPostgresIT extends ProgrammeServiceTest {}
