package org.kentering.design;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * Somebody took a list away as a file.
 *
 * @param file its name, which says what list it is
 * @param place the path of the page that offered it
 */
public record ListExported(String file, String place) implements Fact {

    @Override
    public String action() {
        return "design.list-exported";
    }

    /** A list is no thing with an id of its own; the same list always gets the same one. */
    @Override
    public UUID object() {
        return UUID.nameUUIDFromBytes((place + " " + file).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(file + ".csv from " + place);
    }
}
