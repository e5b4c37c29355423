package org.kentering.identity;

/** Why somebody got a one-time link. */
public enum LinkPurpose {
    /** The first password of a new account. */
    WELCOME,
    /** A new password for an account that has one. */
    RESET
}
