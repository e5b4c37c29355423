package org.kentering.ballot;

/** The slot for whoever knows the persons. The ballot itself cannot name anybody. */
@FunctionalInterface
public interface Memberships {

    /** How groups have changed up to this wave, by the people who were invited when it was launched. */
    Membership upTo(WaveId wave);
}
