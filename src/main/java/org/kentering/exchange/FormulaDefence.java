package org.kentering.exchange;

/**
 * Keeps text from becoming a formula when a list is opened in a spreadsheet: an apostrophe in front makes it text
 * there. Reading takes exactly that apostrophe away again, so that a list that went out can come back unchanged.
 */
public final class FormulaDefence {

    private static final String STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaDefence() {}

    /** Whether a spreadsheet might calculate this, or look behind an opening quotation mark or space and then do so. */
    public static boolean looksLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTS.indexOf(c) >= 0) {
                return true;
            }
            boolean skipped = c == '"' || c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    public static String defuse(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    public static String undo(String text) {
        return text.startsWith("'") && looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
