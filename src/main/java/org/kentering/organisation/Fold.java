package org.kentering.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: without case, accents and double spaces, so that "zoe" finds Zoë. */
public final class Fold {

    /** Long enough to tell names apart, short enough for an index: a few letters unfold into many. */
    private static final int LIMIT = 400;

    private Fold() {}

    /** As {@link #of}, cut off where a column of the database would end. */
    static String limited(String text) {
        String plain = of(text);
        return plain.length() <= LIMIT ? plain : plain.substring(0, LIMIT);
    }

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
