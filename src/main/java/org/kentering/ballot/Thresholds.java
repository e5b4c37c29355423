package org.kentering.ballot;

/**
 * How many people a result needs (Kentering rules of publication, section 1). A series may raise them before its first
 * wave, never lower them.
 *
 * @param k people behind any number
 * @param kc people behind a group whose comments are shown
 * @param minComments comments that such a group needs
 */
public record Thresholds(int k, int kc, int minComments) {

    public static final Thresholds STANDARD = new Thresholds(5, 10, 5);

    /** What a works council asks for. */
    public static final Thresholds WORKS_COUNCIL = new Thresholds(7, 15, 8);

    /** For who fears insiders: more people, and a box that nobody opens before the close. */
    public static final Thresholds STRICT = new Thresholds(8, 15, 8);

    public Thresholds {
        if (k < 5 || kc < 10 || minComments < 5 || kc < k) {
            throw new IllegalArgumentException(
                    "at least 5 people, 10 for comments and 5 comments: " + k + ", " + kc + ", " + minComments);
        }
    }

    /** Whether answers are sealed until the close with a key that is not on the server, and deleted at the release. */
    public boolean needSeal() {
        return equals(STRICT);
    }
}
