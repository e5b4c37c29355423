package org.kentering.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens one ballot paper: 24 bytes in base64url. Only its SHA-256 is ever stored, and it never says what it is
 * when it is printed into a log or a message.
 */
public record Token(String text) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code for paper, which belongs to nobody. */
    static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** The same token for the same subject as long as the wave key lives, and none that anybody can compute after. */
    static Token derived(byte[] waveKey, UUID subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(waveKey, "HmacSHA256"));
            byte[] full = mac.doFinal(subject.toString().getBytes(StandardCharsets.US_ASCII));
            return of(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java knows no HMAC-SHA-256", problem);
        }
    }

    /** What the database knows of it. */
    String hash() {
        return sha256(text);
    }

    static String sha256(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("this Java knows no SHA-256", problem);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }

    private static Token of(byte[] bytes) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
