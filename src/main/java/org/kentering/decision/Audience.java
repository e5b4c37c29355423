package org.kentering.decision;

/** Who may read a proposal, besides who asked and who is asked. */
public enum Audience {
    /** Everybody with a part in the programme. */
    PROGRAMME,
    /** Coordinators, works council and compliance only. */
    PARTIES
}
