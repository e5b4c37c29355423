package org.kentering.champion.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionFilter;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.organisation.UnitId;

/**
 * The list as its address says it, so that a link shows a colleague the same. What makes no sense in it is left out.
 *
 * @param sort as {@link org.kentering.design.SortInAddress} writes it, or empty
 */
record ChampionAddress(ChampionFilter filter, String sort) {

    static final ChampionAddress PLAIN = new ChampionAddress(ChampionFilter.ALL, "");

    static ChampionAddress of(QueryParameters query) {
        return new ChampionAddress(
                new ChampionFilter(
                        one(query, "q").orElse(null),
                        one(query, "unit").flatMap(ChampionAddress::unit).orElse(null),
                        one(query, "show").flatMap(ChampionAddress::show).orElse(Show.ALL)),
                one(query, "sort").orElse(""));
    }

    QueryParameters query() {
        Map<String, String> parts = new HashMap<>();
        put(parts, "q", filter.text());
        put(parts, "unit", filter.unit() == null ? null : filter.unit().value().toString());
        put(parts, "show", filter.show() == Show.ALL ? null : filter.show().name());
        put(parts, "sort", sort);
        return QueryParameters.simple(parts);
    }

    ChampionAddress with(ChampionFilter other) {
        return new ChampionAddress(other, sort);
    }

    ChampionAddress sorted(String other) {
        return new ChampionAddress(filter, other);
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static Optional<String> one(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static Optional<Show> show(String name) {
        return Arrays.stream(Show.values()).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(new UnitId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
