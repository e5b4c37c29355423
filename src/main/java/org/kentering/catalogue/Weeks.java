package org.kentering.catalogue;

/** How long a step takes, in weeks: at its shortest and at its longest. */
public record Weeks(int min, int max) {

    public Weeks {
        if (min < 1 || max < min) {
            throw new Flaw("min", "weeks run from a minimum of at least 1 to a maximum that is not smaller, not from "
                    + min + " to " + max);
        }
    }
}
