package org.kentering.ballot;

/** What was done with a ballot so far; with the clock it makes the status. */
enum BallotStage {
    LAUNCHED,
    CLOSED,
    IN_REVIEW,
    RELEASED,
    LAPSED
}
