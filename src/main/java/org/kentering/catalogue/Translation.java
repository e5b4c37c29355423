package org.kentering.catalogue;

/** Which version of a wording there is in one language, and how far it is. */
public record Translation(int version, TranslationState state) {

    public Translation {
        Flaw.ifVersionUnusable(version);
    }
}
