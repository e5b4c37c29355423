package org.kentering.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the evidence of a proposal as it was, in one column: nobody ever searches in it. */
@Converter
class CriterionSnapshotsConverter implements AttributeConverter<List<CriterionSnapshot>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<CriterionSnapshot> snapshots) {
        return JSON.writeValueAsString(snapshots);
    }

    @Override
    public List<CriterionSnapshot> convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, new TypeReference<>() {});
    }
}
