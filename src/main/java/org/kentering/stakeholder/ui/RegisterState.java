package org.kentering.stakeholder.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderOrder;
import org.springframework.data.domain.Sort;

/**
 * What the list shows, as it stands in the address: whoever gets the link sees the same. What cannot be read there is
 * as if it were not there.
 */
record RegisterState(
        String text, @Nullable UnitId unit, StakeholderFilter.Show show, StakeholderOrder order, boolean descending) {

    private static final String TEXT = "q";
    private static final String UNIT = "unit";
    private static final String SHOW = "show";
    private static final String ORDER = "sort";
    private static final String DESCENDING = "desc";

    static RegisterState of(QueryParameters query) {
        return new RegisterState(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(UNIT).flatMap(RegisterState::unit).orElse(null),
                query.getSingleParameter(SHOW)
                        .map(word -> known(StakeholderFilter.Show.class, word, StakeholderFilter.Show.ALL))
                        .orElse(StakeholderFilter.Show.ALL),
                query.getSingleParameter(ORDER).map(word -> known(StakeholderOrder.class, word, StakeholderOrder.NAME))
                        .orElse(StakeholderOrder.NAME),
                query.getSingleParameter(DESCENDING).isPresent());
    }

    QueryParameters query() {
        Map<String, String> query = new HashMap<>();
        if (!text.isBlank()) {
            query.put(TEXT, text);
        }
        if (unit != null) {
            query.put(UNIT, unit.value().toString());
        }
        if (show != StakeholderFilter.Show.ALL) {
            query.put(SHOW, word(show));
        }
        if (order != StakeholderOrder.NAME) {
            query.put(ORDER, word(order));
        }
        if (descending) {
            query.put(DESCENDING, "1");
        }
        return QueryParameters.simple(query);
    }

    StakeholderFilter filter() {
        return new StakeholderFilter(text, unit, show);
    }

    RegisterState searching(String newText) {
        return new RegisterState(newText, unit, show, order, descending);
    }

    RegisterState in(@Nullable UnitId chosen) {
        return new RegisterState(text, chosen, show, order, descending);
    }

    /** Shows only these, or everybody again if it did already. */
    RegisterState toggling(StakeholderFilter.Show wanted) {
        return new RegisterState(text, unit, show == wanted ? StakeholderFilter.Show.ALL : wanted, order, descending);
    }

    RegisterState sorting(StakeholderOrder newOrder, boolean fromTheEnd) {
        return new RegisterState(text, unit, show, newOrder, fromTheEnd);
    }

    /** In the order of the list. */
    Sort sort() {
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, order.name());
    }

    private static Optional<UnitId> unit(String word) {
        try {
            return Optional.of(new UnitId(UUID.fromString(word)));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E known(Class<E> type, String word, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }
}
