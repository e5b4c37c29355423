package org.kentering.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonFilter.Show;
import org.kentering.organisation.PersonOrder;
import org.kentering.organisation.UnitId;
import org.springframework.data.domain.Sort;

/** Filter and order of the list as they stand in the address, so that a link shows a colleague the same. */
record PeopleQuery(PersonFilter filter, PersonOrder order, boolean descending) {

    static final PeopleQuery ALL = new PeopleQuery(PersonFilter.ACTIVE, PersonOrder.NAME, false);

    static PeopleQuery of(QueryParameters address) {
        PersonFilter filter = new PersonFilter(
                address.getSingleParameter("q").filter(text -> !text.isBlank()).orElse(null),
                address.getSingleParameter("unit").flatMap(PeopleQuery::unit).orElse(null),
                address.getSingleParameter("group").orElse(null),
                constant(Show.class, address.getSingleParameter("show")).orElse(Show.ACTIVE));
        String sort = address.getSingleParameter("sort").orElse("");
        boolean descending = sort.startsWith("-");
        return new PeopleQuery(
                filter,
                constant(PersonOrder.class, Optional.of(descending ? sort.substring(1) : sort))
                        .orElse(PersonOrder.NAME),
                descending);
    }

    PeopleQuery text(@Nullable String text) {
        return with(new PersonFilter(text, filter.unit(), filter.group(), filter.show()));
    }

    PeopleQuery unit(@Nullable UnitId unit) {
        return with(new PersonFilter(filter.text(), unit, filter.group(), filter.show()));
    }

    PeopleQuery group(@Nullable String group) {
        return with(new PersonFilter(filter.text(), filter.unit(), group, filter.show()));
    }

    PeopleQuery show(Show show) {
        return with(new PersonFilter(filter.text(), filter.unit(), filter.group(), show));
    }

    PeopleQuery sorted(PersonOrder by, boolean down) {
        return new PeopleQuery(filter, by, down);
    }

    private PeopleQuery with(PersonFilter other) {
        return new PeopleQuery(other, order, descending);
    }

    Sort sort() {
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, order.name());
    }

    QueryParameters address() {
        Map<String, List<String>> words = new HashMap<>();
        put(words, "q", filter.text());
        put(words, "unit", filter.unit() == null ? null : filter.unit().value().toString());
        put(words, "group", filter.group());
        put(words, "show", filter.show() == Show.ACTIVE ? null : slug(filter.show()));
        put(words, "sort", order == PersonOrder.NAME && !descending ? null : (descending ? "-" : "") + slug(order));
        return new QueryParameters(words);
    }

    private static void put(Map<String, List<String>> words, String name, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.put(name, List.of(word));
        }
    }

    private static Optional<UnitId> unit(String word) {
        try {
            return Optional.of(new UnitId(UUID.fromString(word)));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A word in the address that is none is as good as none. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.filter(slug(constant)::equals).isPresent())
                .findFirst();
    }
}
