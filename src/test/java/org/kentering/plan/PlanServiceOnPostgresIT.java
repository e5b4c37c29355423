package org.kentering.plan;

import org.kentering.testing.OnPostgres;

/** The whole of {@link PlanServiceTest} on a real PostgreSQL. */
@OnPostgres
class PlanServiceOnPostgresIT extends PlanServiceTest {}
