package org.kentering.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** A group that results may be shown for: a node of the reporting tree. */
@Embeddable
public record CellId(UUID value) implements Serializable, Comparable<CellId> {

    /** The same parts always make the same group, so that a trend survives planning the next wave. */
    public static CellId joined(Collection<CellId> parts) {
        String name = parts.stream().sorted().map(part -> part.value().toString()).collect(Collectors.joining("+"));
        return new CellId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(CellId other) {
        return value.compareTo(other.value);
    }
}
