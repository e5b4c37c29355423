package org.kentering.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: without case, accents and double spaces, so that "zoe" finds Zoë. */
public final class Fold {

    private Fold() {}

    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean spaceBefore = true;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!spaceBefore) {
                    plain.append(' ');
                }
                spaceBefore = true;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
                spaceBefore = false;
            }
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
