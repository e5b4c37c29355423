package org.kentering.ballot;

/** What a reviewer decided about a comment. It is about anonymity, never about what somebody thinks. */
public enum CommentVerdict {
    PENDING,
    /** As it was written. */
    SHOWN,
    /** In the reviewer's words, or translated; the original is destroyed at the release. */
    REDACTED,
    WITHHELD
}
