package org.kentering.stakeholder;

/**
 * The register in numbers.
 *
 * @param total everybody in it now
 * @param rated those with influence and attitude
 * @param against those with high influence who are against it or doubt it
 * @param unspoken those of them whom nobody spoke to for too long
 */
record RegisterTally(long total, long rated, long against, long unspoken) {

    /** For the query that makes it: a sum over nobody is none. */
    RegisterTally(Long total, Long rated, Long against, Long unspoken) {
        this(total.longValue(), orZero(rated), orZero(against), orZero(unspoken));
    }

    private static long orZero(Long sum) {
        return sum == null ? 0 : sum;
    }
}
