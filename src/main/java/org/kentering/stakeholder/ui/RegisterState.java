package org.kentering.stakeholder.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderOrder;

/**
 * What the list shows, as it stands in the address: whoever gets the link sees the same. What cannot be read there is
 * as if it were not there.
 */
record RegisterState(String text, StakeholderFilter.Show show, StakeholderOrder order, boolean descending) {

    private static final String TEXT = "q";
    private static final String SHOW = "show";
    private static final String ORDER = "sort";
    private static final String DESCENDING = "desc";

    static RegisterState of(QueryParameters query) {
        return new RegisterState(
                query.getSingleParameter(TEXT).orElse(""),
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
        return new StakeholderFilter(text, null, show);
    }

    RegisterState searching(String newText) {
        return new RegisterState(newText, show, order, descending);
    }

    /** Shows only these, or everybody again if it did already. */
    RegisterState toggling(StakeholderFilter.Show wanted) {
        return new RegisterState(text, show == wanted ? StakeholderFilter.Show.ALL : wanted, order, descending);
    }

    RegisterState sorting(StakeholderOrder newOrder, boolean fromTheEnd) {
        return new RegisterState(text, show, newOrder, fromTheEnd);
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
