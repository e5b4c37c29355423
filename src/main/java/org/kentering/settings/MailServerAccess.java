package org.kentering.settings;

import org.jspecify.annotations.Nullable;

/**
 * What sending needs to know, the password included: for the installation's own work only.
 *
 * @param passwordUnreadable whether a password is kept that the present key file cannot open
 */
public record MailServerAccess(MailServer server, @Nullable String password, boolean passwordUnreadable) {

    @Override
    public String toString() {
        return "MailServerAccess[" + server.host() + ":" + server.port() + "]";
    }
}
