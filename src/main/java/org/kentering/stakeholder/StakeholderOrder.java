package org.kentering.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/** What the register may be sorted by; not set is less than very low, and silence begins with registering. */
public enum StakeholderOrder {
    NAME("coalesce(p.sortName, s.sortName)"),
    FUNCTION("s.functionName"),
    INFLUENCE("coalesce(s.influence, 0)"),
    AFFECTEDNESS("coalesce(s.affectedness, 0)"),
    LAST_CONTACT("coalesce(s.lastContactOn, s.registeredOn)");

    private final String path;

    StakeholderOrder(String path) {
        this.path = path;
    }

    /** The same page with only known sort columns, always ending in one that is never equal for two people. */
    static Pageable safe(Pageable asked) {
        List<Sort.Order> known = new ArrayList<>();
        asked.getSort().forEach(order -> of(order.getProperty())
                .ifPresent(one -> known.add(new Sort.Order(order.getDirection(), one.name()))));
        Sort sort = Sort.unsorted();
        for (Sort.Order order : known) {
            sort = sort.and(JpaSort.unsafe(order.getDirection(), valueOf(order.getProperty()).path));
        }
        if (known.stream().noneMatch(order -> order.getProperty().equals(NAME.name()))) {
            sort = sort.and(JpaSort.unsafe(Sort.Direction.ASC, NAME.path));
        }
        sort = sort.and(JpaSort.unsafe(Sort.Direction.ASC, "s.id.value"));
        return asked.isPaged() ? PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort) : Pageable.unpaged(sort);
    }

    private static Optional<StakeholderOrder> of(String property) {
        for (StakeholderOrder order : values()) {
            if (order.name().equals(property)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
