package org.kentering.pulse;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the merges of a plan in one column: nobody ever searches in them. */
@Converter
class GroupMergesConverter implements AttributeConverter<List<GroupMerge>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<GroupMerge> merges) {
        return JSON.writeValueAsString(merges);
    }

    @Override
    public List<GroupMerge> convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, new TypeReference<>() {});
    }
}
