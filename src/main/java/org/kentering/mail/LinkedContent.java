package org.kentering.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LinkSource} adds to a mail.
 *
 * @param arguments what goes into the texts of its kind, as in {@link Mail#arguments()}
 * @param link what the person is to open; null for a mail that only tells something
 */
public record LinkedContent(List<Object> arguments, @Nullable String link) {

    public LinkedContent {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "LinkedContent";
    }
}
