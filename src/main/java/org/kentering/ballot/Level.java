package org.kentering.ballot;

/** All that is said of a group of fewer than ten (rules of publication, section 5). */
public enum Level {
    /** Fewer than 40 % answered favourably. */
    LOW,
    /** 40 to 70 %. */
    MIXED,
    /** More than 70 %. */
    HIGH;

    /** The class of so many favourable answers; no class of 5 to 9 people means that all agreed. */
    static Level of(int favourable, int people) {
        if (favourable * 10 < people * 4) {
            return LOW;
        }
        return favourable * 10 <= people * 7 ? MIXED : HIGH;
    }
}
