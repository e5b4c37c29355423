package org.kentering.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What the list of entries may be sorted by. */
public enum VoiceOrder {
    AGE("recordedAt"),
    STATUS("status");

    private final String path;

    VoiceOrder(String path) {
        this.path = path;
    }

    /** The same page with only known sort columns, the newest first, always ending in one that is never equal. */
    static Pageable safe(Pageable asked) {
        List<Sort.Order> orders = new ArrayList<>();
        asked.getSort().forEach(order -> of(order.getProperty())
                .ifPresent(known -> orders.add(new Sort.Order(order.getDirection(), known.path))));
        if (orders.stream().noneMatch(order -> order.getProperty().equals(AGE.path))) {
            orders.add(Sort.Order.desc(AGE.path));
        }
        orders.add(Sort.Order.asc("id.value"));
        Sort sort = Sort.by(orders);
        return asked.isPaged() ? PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort) : Pageable.unpaged(sort);
    }

    private static Optional<VoiceOrder> of(String property) {
        for (VoiceOrder order : values()) {
            if (order.name().equals(property)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
