package org.kentering.ballot;

/** A comment as it may be shown: without date, score, or the author's other comments. */
public record ReleasedComment(String item, CommentCell group, String text) {}
