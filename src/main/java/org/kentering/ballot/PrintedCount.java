package org.kentering.ballot;

/**
 * How many people answered, as it may be shown: a range (5 to 9), a number rounded to five, or, for the company, the
 * exact number.
 */
public record PrintedCount(int from, int to, boolean rounded) {

    static PrintedCount range(int from, int to) {
        return new PrintedCount(from, to, false);
    }

    static PrintedCount about(int people) {
        return new PrintedCount(people, people, true);
    }

    static PrintedCount exactly(int people) {
        return new PrintedCount(people, people, false);
    }
}
