package org.kentering.ballot;

import java.util.List;

/**
 * An open ballot paper: what may be asked and said to whoever holds the link. Nothing in it says who that is.
 *
 * @param place all that will be stored beside the answers
 */
public record BallotSheet(WaveId wave, BallotPlan plan, String fingerprint, Place place) {

    /** The group of the reporting tree. */
    public ReportingTree.Node group() {
        return plan.tree().node(place.leaf());
    }

    /** The categories that will be stored. */
    public List<FlatAttribute.Category> categories() {
        return plan.categories(place);
    }

    /** How many invited people share all of this. */
    public int sharing() {
        return plan.sharing(place);
    }
}
