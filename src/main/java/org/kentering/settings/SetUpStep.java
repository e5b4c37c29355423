package org.kentering.settings;

/**
 * A slot: one step of setting up an empty installation, contributed by the module that it is done in. The texts
 * {@code <key>.title} and {@code <key>.text} say what it is and why it helps.
 */
public interface SetUpStep {

    /** The text key, in the contributing module, such as {@code mail.setup}. */
    String key();

    /** Where it stands among the five: 10, 20, 30, 40, 50. */
    int order();

    /** Whether it is done, from the data as it is now. Asked for administrators only. */
    boolean isDone();

    /** The page where it is done. */
    String path();
}
