package org.kentering.ballot;

/**
 * A secret under the public half of a key; who tells it holds the private half.
 *
 * @param words what that half opens, in base64
 * @param answerHash of the secret in base64; the secret itself is known to nobody
 */
public record Riddle(String words, String answerHash) {

    /** The hash of an answer. */
    public static String hash(String answer) {
        return Token.sha256(answer);
    }
}
