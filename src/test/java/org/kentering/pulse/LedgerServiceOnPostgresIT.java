package org.kentering.pulse;

import org.kentering.testing.OnPostgres;

/** The whole of {@link LedgerServiceTest} on a real PostgreSQL. */
@OnPostgres
class LedgerServiceOnPostgresIT extends LedgerServiceTest {}
