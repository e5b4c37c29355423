package org.kentering.organisation;

import org.kentering.testing.OnPostgres;

/** The whole of {@link OrganisationServiceTest} on a real PostgreSQL. */
@OnPostgres
class OrganisationServiceOnPostgresIT extends OrganisationServiceTest {}
