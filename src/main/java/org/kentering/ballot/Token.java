package org.kentering.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens one ballot paper: 24 bytes in base64url. Only its SHA-256 is ever stored, and it never says what it is
 * when it is printed into a log or a message.
 */
public record Token(String text) {

    private static final int BYTES = 24;

    /** Small letters and digits without those that look alike; what looks alike is read as what is meant. */
    private static final String TYPED = "0123456789abcdefghjkmnpqrstvwxyz";

    /** So many of 32 characters are 140 bits. */
    private static final int TYPED_LENGTH = 28;

    private static final int PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code for paper, which belongs to nobody and which people can type. */
    static Token random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TYPED_LENGTH; i++) {
            text.append(TYPED.charAt(RANDOM.nextInt(TYPED.length())));
        }
        return new Token(text.toString());
    }

    /** What somebody typed from paper, however they wrote it: with blanks or dashes, in capitals, o for 0 or l for 1. */
    public static Token typed(String written) {
        StringBuilder text = new StringBuilder();
        written.toLowerCase(Locale.ROOT).chars().forEach(character -> {
            char meant = switch (character) {
                case 'o' -> '0';
                case 'i', 'l' -> '1';
                default -> (char) character;
            };
            if (TYPED.indexOf(meant) >= 0) {
                text.append(meant);
            }
        });
        return new Token(text.toString());
    }

    /** As it stands on paper, in parts that one can keep in mind. */
    public String inParts() {
        return text.replaceAll("(.{" + PART + "})(?=.)", "$1 ");
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
