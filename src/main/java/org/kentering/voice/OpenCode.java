package org.kentering.voice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that people copy by hand: characters that nobody mixes up, in whatever case and with whatever between them.
 *
 * @param text upper case, without anything between
 */
public record OpenCode(String text) {

    /** How long the code of a poster is. */
    static final int POSTER = 10;

    /** How long the code of an author is: 78 bits, too many to try. */
    static final int REPLY = 16;

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    static OpenCode random(SecureRandom random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return new OpenCode(text.toString());
    }

    /** The code of a poster as somebody typed it; empty if it cannot be one. */
    static Optional<OpenCode> poster(String typed) {
        return read(typed, POSTER);
    }

    /** The code of an author as somebody typed it; empty if it cannot be one. */
    public static Optional<OpenCode> reply(String typed) {
        return read(typed, REPLY);
    }

    private static Optional<OpenCode> read(String typed, int length) {
        if (typed.length() > 2 * REPLY) {
            return Optional.empty();
        }
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean known = text.chars().allMatch(one -> CHARACTERS.indexOf(one) >= 0);
        return text.length() == length && known ? Optional.of(new OpenCode(text)) : Optional.empty();
    }

    /** In groups of four, as it is easiest to copy. */
    public String inGroups() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What is stored of it. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
