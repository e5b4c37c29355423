package org.kentering.ballot;

import java.util.Set;

/**
 * A group whose comments are shown together: large enough, and the rest of every larger group as well (rules of
 * publication, section 5).
 *
 * @param id the node itself if the group is one, otherwise an id of its own
 * @param under the node that the group is, or the one right above its parts
 * @param leaves where its people sit
 */
public record CommentCell(CellId id, CellId under, Set<CellId> leaves) {

    public CommentCell {
        leaves = Set.copyOf(leaves);
    }
}
