package org.kentering.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.plan.ActivityFilter;
import org.kentering.programme.PhaseKey;
import org.springframework.data.domain.Sort;

/** Filter, view and order of the list as they stand in the address, so that a link shows a colleague the same. */
record ActivityQuery(ActivityFilter filter, ActivityView view, String sort) {

    /** What is planned or running, as a list, the nearest day first. */
    static final ActivityQuery USUAL = new ActivityQuery(ActivityFilter.ACTIVE, ActivityView.LIST, "");

    /** What the columns are called in the address, and what they sort by. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "title", "title",
            "due", "dueOn",
            "status", "status",
            "phase", "phase",
            "level", "changeLevel");

    static ActivityQuery of(QueryParameters address) {
        ActivityFilter filter = new ActivityFilter(
                address.getSingleParameter("q").orElse(""),
                constant(ActivityFilter.Show.class, address, "show").orElse(ActivityFilter.Show.ACTIVE),
                constant(PhaseKey.class, address, "phase").orElse(null),
                constant(ChangeLevel.class, address, "level").orElse(null),
                null);
        return new ActivityQuery(
                filter,
                constant(ActivityView.class, address, "view").orElse(ActivityView.LIST),
                address.getSingleParameter("sort").orElse(""));
    }

    ActivityQuery with(ActivityFilter other) {
        return new ActivityQuery(other, view, sort);
    }

    ActivityQuery sorted(String by) {
        return new ActivityQuery(filter, view, by);
    }

    /** As board or timeline, or as a list again if it was shown so already. */
    ActivityQuery toggling(ActivityView wanted) {
        return new ActivityQuery(filter, view == wanted ? ActivityView.LIST : wanted, sort);
    }

    /** On a board, what is done stands beside what is planned or under way. */
    ActivityFilter shown() {
        return view == ActivityView.BOARD && filter.show() == ActivityFilter.Show.ACTIVE
                ? filter.showing(ActivityFilter.Show.ALL)
                : filter;
    }

    /** The order that the list is in; by the day where none was chosen. */
    Sort order() {
        boolean down = sort.startsWith("-");
        String property = PROPERTIES.get(down ? sort.substring(1) : sort);
        return property == null
                ? Sort.unsorted()
                : Sort.by(down ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }

    QueryParameters address() {
        Map<String, List<String>> words = new HashMap<>();
        if (!filter.text().isBlank()) {
            words.put("q", List.of(filter.text()));
        }
        put(words, "show", filter.show() == ActivityFilter.Show.ACTIVE ? null : filter.show());
        put(words, "phase", filter.phase());
        put(words, "level", filter.level());
        put(words, "view", view == ActivityView.LIST ? null : view);
        if (!sort.isEmpty()) {
            words.put("sort", List.of(sort));
        }
        return new QueryParameters(words);
    }

    private static void put(Map<String, List<String>> words, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            words.put(name, List.of(slug(constant)));
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A word in the address that is none is as good as none. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> slug(constant).equals(word))
                        .findFirst());
    }
}
