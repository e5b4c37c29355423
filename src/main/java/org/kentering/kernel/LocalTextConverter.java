package org.kentering.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a wording in three languages in one column, as JSON. */
@Converter
public class LocalTextConverter implements AttributeConverter<LocalText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    @Override
    public @Nullable LocalText convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, LocalText.class);
    }
}
