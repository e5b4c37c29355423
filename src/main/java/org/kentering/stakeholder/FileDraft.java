package org.kentering.stakeholder;

import jakarta.validation.constraints.Size;
import org.kentering.exchange.CleanText;

/**
 * What is written down about somebody, in words that one would say to them.
 *
 * @param matters what matters to them
 */
public record FileDraft(@Size(max = 200) String function, @Size(max = 1000) String matters, @Size(max = 2000) String note) {

    public FileDraft {
        function = CleanText.of(function);
        matters = CleanText.of(matters);
        note = CleanText.of(note);
    }
}
