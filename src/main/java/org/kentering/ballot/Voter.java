package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Language;

/**
 * Somebody who may answer. The ballot derives a link from the subject and forgets it: nothing of this is stored.
 *
 * @param subject an id that means nothing here
 * @param leaf the group of the reporting tree
 * @param language the person's own; only counted, so that no comment stands out by its language
 */
public record Voter(UUID subject, CellId leaf, InvitationChannel channel, Language language) {}
