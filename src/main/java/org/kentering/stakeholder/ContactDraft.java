package org.kentering.stakeholder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.kentering.exchange.CleanText;

/** That somebody was spoken to, and what came of it if anything. */
public record ContactDraft(@NotNull LocalDate day, @Size(max = 1000) String words) {

    public ContactDraft {
        words = CleanText.of(words);
    }
}
