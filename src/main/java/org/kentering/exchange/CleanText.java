package org.kentering.exchange;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of text from outside, without what a reader cannot see: control characters, characters that turn the
 * writing direction, characters without width, and double or outer spaces. Markup and formulas stay what they are:
 * text.
 */
public final class CleanText {

    private CleanText() {}

    public static String of(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(text.length());
        boolean spaceBefore = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (!spaceBefore) {
                    clean.append(' ');
                }
                spaceBefore = true;
            } else if (!isInvisible(c)) {
                clean.appendCodePoint(c);
                spaceBefore = false;
            }
        }
        return clean.toString().strip();
    }

    /** Several lines, each as {@link #of} would have it; where a line ends stays. */
    public static String lines(@Nullable String raw) {
        return raw == null ? "" : raw.lines().map(CleanText::of).collect(Collectors.joining("\n")).strip();
    }

    /** As {@link #of}, but nothing instead of an empty text. */
    public static @Nullable String orNull(@Nullable String raw) {
        String clean = of(raw);
        return clean.isEmpty() ? null : clean;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Control and format characters (bidirectional overrides and zero width are among them), and what is no character. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        };
    }
}
