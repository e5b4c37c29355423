package org.kentering.ballot;

/** How closely a cell may be looked at, by the number of people in it (rules of publication, section 5). */
public enum Tier {
    /** Nothing of its own; shown with a larger group. */
    CLOSED(0),
    /** From k to 9 people: a class only. */
    CLASS(1),
    /** 10 to 19: mean and share, coarsely rounded. */
    COARSE(10),
    /** 20 to 49: finer, and three categories. */
    FINE(20),
    /** From 50: five categories. */
    FULL(50);

    private final int from;

    Tier(int from) {
        this.from = from;
    }

    /** The tier of an open cell with so many people. */
    static Tier of(int people) {
        Tier found = CLASS;
        for (Tier tier : values()) {
            if (tier.from <= people && tier != CLOSED) {
                found = tier;
            }
        }
        return found;
    }
}
