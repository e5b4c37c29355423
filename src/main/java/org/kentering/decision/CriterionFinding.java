package org.kentering.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * A criterion and how it stands now.
 *
 * @param declared a person states it, no data tell
 * @param amount the number behind it, where there is one
 * @param text the number, or the lack of one, in words
 * @param declaration who stated it, when and why, if it was stated
 */
public record CriterionFinding(
        String key,
        LocalText criterion,
        boolean declared,
        Standing standing,
        @Nullable BigDecimal amount,
        Message text,
        @Nullable DeclarationDetails declaration) {

    public boolean isOpen() {
        return standing != Standing.MET;
    }
}
