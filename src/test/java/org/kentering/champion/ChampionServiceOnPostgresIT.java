package org.kentering.champion;

import org.kentering.testing.OnPostgres;

/** The whole of {@link ChampionServiceTest} on a real PostgreSQL. */
@OnPostgres
class ChampionServiceOnPostgresIT extends ChampionServiceTest {}
