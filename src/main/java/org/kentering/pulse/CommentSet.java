package org.kentering.pulse;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * The released comments to one question that are shown together, because the people behind them are enough: they are
 * shown all or not at all.
 *
 * @param group the groups that the people are in
 */
public record CommentSet(LocalText question, String group, List<String> comments) {

    public CommentSet {
        comments = List.copyOf(comments);
    }
}
