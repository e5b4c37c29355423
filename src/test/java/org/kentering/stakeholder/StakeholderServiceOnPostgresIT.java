package org.kentering.stakeholder;

import org.kentering.testing.OnPostgres;

/** The whole of {@link StakeholderServiceTest} on a real PostgreSQL, the fifty at once included. */
@OnPostgres
class StakeholderServiceOnPostgresIT extends StakeholderServiceTest {}
