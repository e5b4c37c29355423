package org.kentering.settings;

/** How the connection to the mail server is protected. */
public enum MailSecurity {
    /** Not at all: readable on the way. */
    NONE,
    /** Starts in the clear and must become encrypted before anything is said. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
}
