package org.kentering.voice;

import org.kentering.testing.OnPostgres;

/** The whole of {@link VoiceServiceTest} on a real PostgreSQL. */
@OnPostgres
class VoiceServiceOnPostgresIT extends VoiceServiceTest {}
