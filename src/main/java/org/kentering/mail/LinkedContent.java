package org.kentering.mail;

import java.util.List;

/**
 * What a {@link LinkSource} adds to a mail.
 *
 * @param arguments what goes into the texts of its kind, as in {@link Mail#arguments()}
 */
public record LinkedContent(List<Object> arguments, String link) {

    public LinkedContent {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "LinkedContent";
    }
}
