package org.kentering.settings;

import org.jspecify.annotations.Nullable;

/**
 * The mail server as the administrator sees it. The password itself is never shown again.
 *
 * @param host null: there is none, and mail is off
 * @param signInName null: the server wants no sign-in
 * @param replyTo null: answers go to the sender
 * @param perMinute how many mails may leave in a minute
 */
public record MailServer(
        @Nullable String host,
        int port,
        MailSecurity security,
        @Nullable String signInName,
        boolean hasPassword,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String replyTo,
        int perMinute) {}
