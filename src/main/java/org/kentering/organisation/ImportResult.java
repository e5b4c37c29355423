package org.kentering.organisation;

/**
 * What an import did.
 *
 * @param unitsKept units that were to end but still have people or units below, so they stayed
 */
public record ImportResult(int added, int changed, int left, int unitsMade, int unitsReshaped, int unitsKept) {}
