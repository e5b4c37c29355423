package org.kentering.ballot;

import java.math.BigDecimal;

/** A mean of answers 1 to 5 as it may be shown: rounded to tenths or two tenths, with coded ends. */
public record PrintedMean(BigDecimal mean, Bound bound) {

    static PrintedMean ofTenths(int tenths, Bound bound) {
        return new PrintedMean(BigDecimal.valueOf(tenths, 1), bound);
    }
}
