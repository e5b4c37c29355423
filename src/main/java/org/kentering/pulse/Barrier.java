package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.ballot.PrintedShare;
import org.kentering.kernel.LocalText;

/**
 * Something that holds people back, as it was released.
 *
 * @param words as it stood on the paper
 * @param theme the key of the theme that it belongs to; none for "nothing holds me back"
 */
public record Barrier(LocalText words, @Nullable String theme, PrintedShare share) {}
