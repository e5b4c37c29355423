package org.kentering.ballot;

/**
 * Lets a test leave a rule out and see that the oracle or the attacker notices. Production knows {@link #ALL} only.
 *
 * @param siblings rule 2: a hidden group needs k hidden people beside it
 * @param answers the interval audit
 * @param holds a small group with few joiners or leavers is held back
 * @param spread a hold spreads to every group that is little more than the held one
 * @param rests a small rest with few joiners or leavers grows
 * @param verify the oracle looks at the result
 */
record RuleSwitches(
        boolean siblings, boolean answers, boolean holds, boolean spread, boolean rests, boolean verify) {

    static final RuleSwitches ALL = new RuleSwitches(true, true, true, true, true, true);
}
