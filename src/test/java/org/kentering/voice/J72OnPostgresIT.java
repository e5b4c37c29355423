package org.kentering.voice;

import org.kentering.testing.OnPostgres;

/** The whole of {@link J72TellWithoutAnAccountTest} on a real PostgreSQL. */
@OnPostgres
class J72OnPostgresIT extends J72TellWithoutAnAccountTest {}
