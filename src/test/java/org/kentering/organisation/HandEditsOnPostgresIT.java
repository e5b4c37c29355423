package org.kentering.organisation;

import org.kentering.testing.OnPostgres;

/** The whole of {@link HandEditsTest} on a real PostgreSQL. */
@OnPostgres
class HandEditsOnPostgresIT extends HandEditsTest {}
