package org.kentering.training;

import org.kentering.testing.OnPostgres;

/** The whole of {@link TrainingServiceTest} on a real PostgreSQL, the fifty at once included. */
@OnPostgres
class TrainingServiceOnPostgresIT extends TrainingServiceTest {}
