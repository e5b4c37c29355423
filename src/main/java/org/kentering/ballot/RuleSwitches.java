package org.kentering.ballot;

import java.util.EnumSet;
import java.util.Set;

/**
 * Lets a test leave a rule out and see that the oracle or the attacker notices. Production knows {@link #ALL} only.
 *
 * @param off the rules that are left out
 * @param verify whether the oracle looks at the result
 */
record RuleSwitches(Set<Rule> off, boolean verify) {

    static final RuleSwitches ALL = new RuleSwitches(Set.of(), true);

    /** A rule that can be left out. */
    enum Rule {
        /** Rule 2: a hidden group needs k hidden people beside it. */
        SIBLINGS,
        /** Two partitions: the minimum cut. */
        CUTS,
        /** Three partitions: every group of the full cross. */
        CROSS,
        /** The interval audit. */
        ANSWERS,
        /** A small group with few joiners or leavers is held back. */
        HOLDS,
        /** A hold spreads to every group that is little more than the held one. */
        SPREAD,
        /** Two partitions tell nothing of a group on hold. */
        HOLD_CUTS,
        /** A small rest with few joiners or leavers grows. */
        RESTS,
        /** A small difference of two partitions with few joiners or leavers is not told. */
        CHANGED_CUTS
    }

    RuleSwitches {
        off = Set.copyOf(off);
    }

    /** Everything but one rule, and nobody who looks at the result. */
    static RuleSwitches without(Rule rule) {
        return new RuleSwitches(EnumSet.of(rule), false);
    }

    boolean on(Rule rule) {
        return !off.contains(rule);
    }
}
