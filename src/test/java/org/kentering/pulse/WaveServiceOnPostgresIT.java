package org.kentering.pulse;

import org.kentering.testing.OnPostgres;

/** The whole of {@link WaveServiceTest} on a real PostgreSQL. */
@OnPostgres
class WaveServiceOnPostgresIT extends WaveServiceTest {}
