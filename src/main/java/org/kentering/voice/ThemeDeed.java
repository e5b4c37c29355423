package org.kentering.voice;

/**
 * What was last done about a theme, in words that the sponsor may read.
 *
 * @param theme the key of the theme
 * @param words the sponsor's decision, or what everybody was told
 */
public record ThemeDeed(String theme, Stage stage, String words) {

    /** How far it is. */
    public enum Stage {
        /** The sponsor decided, and it is being carried out. */
        DOING,
        /** What was decided is done. */
        DONE,
        /** Everybody was told of it. */
        TOLD
    }
}
