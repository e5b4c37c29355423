package org.kentering.kernel;

/** A text that exists in all three languages: content of the catalogue, or a frozen wording. */
public record LocalText(String nl, String en, String de) {

    public LocalText {
        if (nl.isBlank() || en.isBlank() || de.isBlank()) {
            throw new IllegalArgumentException("a text needs all three languages: " + nl + " | " + en + " | " + de);
        }
    }

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
            case DE -> de;
        };
    }
}
