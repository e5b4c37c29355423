package org.kentering.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kentering.kernel.LocalText;

/** A question of the company's own, in three languages. */
public record OwnItemDraft(
        @NotNull Kind kind,
        @NotBlank @Size(max = 300) String nl,
        @NotBlank @Size(max = 300) String en,
        @NotBlank @Size(max = 300) String de) {

    /** How it is answered. */
    public enum Kind {
        AGREEMENT,
        TEXT
    }

    public OwnItemDraft {
        nl = nl.strip();
        en = en.strip();
        de = de.strip();
    }

    /** What it asks. */
    public LocalText wording() {
        return new LocalText(nl, en, de);
    }
}
