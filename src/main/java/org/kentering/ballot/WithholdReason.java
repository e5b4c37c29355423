package org.kentering.ballot;

/** Why a comment is not shown. A closed list, so that nobody withholds what is only unwelcome. */
public enum WithholdReason {
    /** Names or describes somebody so that others know who is meant or who writes. */
    NAME,
    /** Tells something that only few people can know or have done. */
    DETAILS,
    OFFENCE,
    /** Private matters of people who were not asked. */
    THIRD,
    /** Nobody decided within 14 days; set by the installation, not by a reviewer. */
    NOT_REVIEWED
}
