package org.kentering.pulse;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Attributes in the order of their priority, as one column. */
@Converter
class PulseAttributesConverter implements AttributeConverter<List<PulseAttribute>, String> {

    private static final String COMMA = ",";

    @Override
    public String convertToDatabaseColumn(List<PulseAttribute> attributes) {
        return attributes.stream().map(Enum::name).collect(Collectors.joining(COMMA));
    }

    @Override
    public List<PulseAttribute> convertToEntityAttribute(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(COMMA)).map(PulseAttribute::valueOf).toList();
    }
}
