package org.kentering.champion;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** What the list of champions may be sorted by. */
public enum ChampionOrder {
    NAME("p.sort_name"),
    SINCE("a.held_from"),
    HOURS("a.hours_per_week"),
    HEARD("c.heard_on"),
    ROTATION("c.rotation_on");

    private final String column;

    ChampionOrder(String column) {
        this.column = column;
    }

    /** What follows "order by": known columns only, always ending in one that is never equal for two. */
    static String sql(Sort sort, boolean nameOnly) {
        String asked = sort.stream()
                .flatMap(order -> of(order.getProperty())
                        .filter(known -> known == NAME || !nameOnly)
                        .map(known -> known.column + (order.isAscending() ? " asc" : " desc"))
                        .stream())
                .collect(Collectors.joining(", "));
        return (asked.isEmpty() ? NAME.column : asked) + ", c.id";
    }

    private static Optional<ChampionOrder> of(String property) {
        for (ChampionOrder order : values()) {
            if (order.name().equals(property)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
