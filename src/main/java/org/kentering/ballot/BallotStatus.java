package org.kentering.ballot;

/** How far a ballot has come. */
public enum BallotStatus {
    /** Approved and frozen; answers are not yet taken. */
    LAUNCHED,
    OPEN,
    /** No answers are taken any more; the box is being emptied. */
    CLOSED,
    /** Comments are read; nobody sees a result. */
    IN_REVIEW,
    RELEASED,
    /** Never released: the answers were deleted on the promised day. */
    LAPSED
}
