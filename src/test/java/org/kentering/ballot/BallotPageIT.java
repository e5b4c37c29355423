package org.kentering.ballot;

import org.kentering.testing.OnPostgres;

/** The same page on PostgreSQL. */
@OnPostgres
class BallotPageIT extends BallotPageTest {}
