package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Language;

/**
 * Somebody who may answer. The ballot derives a link from the subject and forgets it: nothing of this is stored.
 *
 * @param subject an id that means nothing here
 * @param place where the answers are counted
 * @param language the person's own; only counted, so that no comment stands out by its language
 */
public record Voter(UUID subject, Place place, InvitationChannel channel, Language language) {

    /** Somebody in a group, where no attribute is asked about. */
    public Voter(UUID subject, CellId leaf, InvitationChannel channel, Language language) {
        this(subject, Place.of(leaf), channel, language);
    }

    /** The group of the reporting tree. */
    public CellId leaf() {
        return place.leaf();
    }
}
