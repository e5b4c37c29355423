package org.kentering.catalogue;

/** What a criterion has to reach. */
public record Threshold(int amount, ThresholdUnit unit) {

    public Threshold {
        if (amount < 1 || (unit == ThresholdUnit.PERCENT && amount > 100)) {
            throw new Flaw("amount", "a threshold of " + amount + " " + unit + " cannot be");
        }
    }
}
