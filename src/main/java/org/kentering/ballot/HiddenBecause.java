package org.kentering.ballot;

/**
 * Why a group is hidden, as far as the certificate may say it of a named group. Anything finer would tell what nobody
 * may know: whether a group itself had fewer than k answers or only stands beside one that had, and whether rounded
 * values would have told what its people answered.
 */
public enum HiddenBecause {
    /** Too few people answered in it, or in a group beside it that it protects. */
    TOO_FEW,
    /** Few joined or left, in it or in a group beside it that it protects. */
    CHANGED
}
