package org.kentering.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What lists of people may be sorted by. */
public enum PersonOrder {
    NAME("p.sortName"),
    UNIT("u.name"),
    GROUP("p.employeeGroup");

    private final String path;

    PersonOrder(String path) {
        this.path = path;
    }

    /** The same page with only known sort columns, always ending in one that is never equal for two people. */
    static Pageable safe(Pageable asked) {
        List<Sort.Order> orders = new ArrayList<>();
        asked.getSort()
                .forEach(order -> of(order.getProperty())
                        .ifPresent(known -> orders.add(new Sort.Order(order.getDirection(), known.path))));
        if (orders.stream().noneMatch(order -> order.getProperty().equals(NAME.path))) {
            orders.add(Sort.Order.asc(NAME.path));
        }
        orders.add(Sort.Order.asc("p.id.value"));
        Sort sort = Sort.by(orders);
        return asked.isPaged()
                ? PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort)
                : Pageable.unpaged(sort);
    }

    private static Optional<PersonOrder> of(String property) {
        for (PersonOrder order : values()) {
            if (order.name().equals(property)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
