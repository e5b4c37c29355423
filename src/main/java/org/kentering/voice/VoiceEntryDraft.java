package org.kentering.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.kentering.organisation.UnitId;

/**
 * An entry as it is typed.
 *
 * @param id made by the form, the same for every try to save it
 * @param theme the key of a theme of the catalogue
 * @param words one line without names, at most 2,000 characters
 */
public record VoiceEntryDraft(
        @NotNull VoiceEntryId id,
        @NotNull EntryKind kind,
        @NotBlank String theme,
        @NotNull UnitId unit,
        @NotBlank String words) {}
