package org.kentering.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Threshold;
import org.kentering.catalogue.ThresholdUnit;
import org.kentering.kernel.Message;

/**
 * What the data of a module tell about a criterion: a number, and the number in words for the reader.
 *
 * @param amount a share in percent, a count, an age in days, or 1 and 0 for yes and no; none means unknown
 */
public record Evidence(@Nullable BigDecimal amount, Message text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share; of nothing at all there is none, so that is unknown. */
    public static Evidence share(long part, long whole, Message text) {
        return whole == 0
                ? unknown(text)
                : new Evidence(
                        BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN),
                        text);
    }

    /** A number of things, or of days. */
    public static Evidence count(long number, Message text) {
        return new Evidence(BigDecimal.valueOf(number), text);
    }

    public static Evidence yesOrNo(boolean yes, Message text) {
        return new Evidence(yes ? BigDecimal.ONE : BigDecimal.ZERO, text);
    }

    /** There are no data to tell; the text says which are missing. */
    public static Evidence unknown(Message text) {
        return new Evidence(null, text);
    }

    /** How a criterion with that threshold stands; one without a threshold asks for a yes. */
    Standing against(@Nullable Threshold threshold) {
        if (amount == null) {
            return Standing.UNKNOWN;
        }
        BigDecimal wanted = threshold == null ? BigDecimal.ONE : BigDecimal.valueOf(threshold.amount());
        boolean atMost = threshold != null && threshold.unit() == ThresholdUnit.DAYS;
        int difference = amount.compareTo(wanted);
        return (atMost ? difference <= 0 : difference >= 0) ? Standing.MET : Standing.NOT_MET;
    }
}
