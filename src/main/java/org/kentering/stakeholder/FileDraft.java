package org.kentering.stakeholder;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * What is written down about somebody, in words that one would say to them.
 *
 * @param name of somebody from outside, to correct it; none leaves it, and the organisation's people as they are
 * @param matters what matters to them
 * @param reason why it is written otherwise now, if that is worth a word
 */
public record FileDraft(
        @Size(min = 1, max = 200) @Nullable String name,
        @Size(max = 200) String function,
        @Size(max = 1000) String matters,
        @Size(max = 2000) String note,
        @Size(max = 1000) String reason) {

    public FileDraft {
        name = name == null ? null : CleanText.of(name);
        function = CleanText.of(function);
        matters = CleanText.of(matters);
        note = CleanText.of(note);
        reason = CleanText.of(reason);
    }

    public FileDraft(String function, String matters, String note) {
        this(null, function, matters, note, "");
    }
}
