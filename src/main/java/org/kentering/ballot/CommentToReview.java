package org.kentering.ballot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its reviewer sees it: no number of any kind, no order, nothing else by the same author.
 *
 * @param groups the names of the groups that it will be shown with
 * @param translate whether so few people of these groups have its language that it may not be shown as it stands
 * @param replacement what will be shown instead, if that is the verdict so far
 */
public record CommentToReview(
        UUID id,
        String item,
        List<String> groups,
        String text,
        boolean translate,
        CommentVerdict verdict,
        @Nullable WithholdReason reason,
        @Nullable String replacement) {}
