package org.kentering.ballot;

import java.util.Set;

/**
 * What a release let the world know about a group, printed or by subtraction, or that it held the group back; kept for
 * the waves that follow (rules of publication, section 6).
 *
 * @param parts the node, or the closed nodes that are only known together
 * @param printed whether it was shown as such
 * @param timesHeld 0 if the group became known, otherwise how many waves in a row it has been held
 */
record DerivableCell(ItemVersion item, Set<CellId> parts, boolean printed, int timesHeld) {

    DerivableCell {
        parts = Set.copyOf(parts);
    }

    boolean held() {
        return timesHeld > 0;
    }
}
