package org.kentering.pulse;

import org.kentering.testing.OnPostgres;

/** The whole of {@link PulseServiceTest} on a real PostgreSQL. */
@OnPostgres
class PulseServiceOnPostgresIT extends PulseServiceTest {}
