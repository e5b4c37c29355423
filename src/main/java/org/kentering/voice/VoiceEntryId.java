package org.kentering.voice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an entry. Made where it is typed, so that saving it twice keeps one. */
@Embeddable
public record VoiceEntryId(UUID value) implements Serializable {

    public static VoiceEntryId random() {
        return new VoiceEntryId(UUID.randomUUID());
    }
}
