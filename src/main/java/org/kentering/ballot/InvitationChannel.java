package org.kentering.ballot;

/** How somebody learns of the own ballot paper; one way per person, fixed at launch. */
public enum InvitationChannel {
    /** A link by mail, derived from the wave key when it is sent. */
    MAIL,
    /** A printed code that belongs to nobody, handed out in the group. */
    PAPER
}
