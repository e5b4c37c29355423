package org.kentering.catalogue;

import org.kentering.kernel.Language;

/** The state of a bank in each language. */
public record Translations(Translation nl, Translation en, Translation de) {

    public Translation in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
            case DE -> de;
        };
    }
}
