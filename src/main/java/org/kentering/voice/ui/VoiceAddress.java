package org.kentering.voice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;
import org.kentering.voice.EntryKind;
import org.kentering.voice.VoiceFilter;
import org.kentering.voice.VoiceFilter.Show;

/**
 * The list as its address says it, so that a link shows a colleague the same. What makes no sense in it is left out.
 *
 * @param sort as {@link org.kentering.design.SortInAddress} writes it, or empty
 */
record VoiceAddress(VoiceFilter filter, String sort) {

    static VoiceAddress of(QueryParameters query, Show otherwise) {
        return new VoiceAddress(
                new VoiceFilter(
                        one(query, "show").flatMap(name -> named(Show.values(), name)).orElse(otherwise),
                        one(query, "kind").flatMap(name -> named(EntryKind.values(), name)).orElse(null),
                        one(query, "theme").orElse(null),
                        one(query, "unit").flatMap(VoiceAddress::unit).orElse(null),
                        one(query, "q").orElse(null)),
                one(query, "sort").orElse(""));
    }

    QueryParameters query() {
        Map<String, String> parts = new HashMap<>();
        put(parts, "show", filter.show().name());
        put(parts, "kind", filter.kind() == null ? null : filter.kind().name());
        put(parts, "theme", filter.theme());
        put(parts, "unit", filter.unit() == null ? null : filter.unit().value().toString());
        put(parts, "q", filter.text());
        put(parts, "sort", sort);
        return QueryParameters.simple(parts);
    }

    VoiceAddress with(VoiceFilter other) {
        return new VoiceAddress(other, sort);
    }

    VoiceAddress sorted(String other) {
        return new VoiceAddress(filter, other);
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static Optional<String> one(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(new UnitId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
