package org.kentering.identity;

import org.kentering.testing.OnPostgres;

/** The whole of {@link LastAdministratorTest} on a real PostgreSQL. */
@OnPostgres
class LastAdministratorOnPostgresIT extends LastAdministratorTest {}
