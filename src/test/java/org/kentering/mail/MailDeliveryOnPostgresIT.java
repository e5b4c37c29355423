package org.kentering.mail;

import org.kentering.testing.OnPostgres;

/** The whole of {@link MailDeliveryTest} on a real PostgreSQL. */
@OnPostgres
class MailDeliveryOnPostgresIT extends MailDeliveryTest {}
