package org.kentering.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.kentering.kernel.Message;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are accepted: long ones that nobody would guess. No composition rules and no expiry, as NIST SP
 * 800-63B section 3.1.1 asks.
 */
@Component
class PasswordRules {

    /** In code points. */
    static final int SHORTEST = 15;

    /** In code points; longer ones are refused rather than cut off. */
    static final int LONGEST = 256;

    private static final int SHORTEST_OF_ONES_OWN = 8;
    private static final int SHORTEST_CONTEXT_WORD = 4;
    private static final List<String> PRODUCT_WORDS =
            List.of("kentering", "welkom", "welcome", "willkommen", "wachtwoord", "password", "passwort");

    /** FNV-1a hashes of the common passwords, sorted: a hundredth of the memory of a set of strings. */
    private final long[] common;

    PasswordRules() {
        common = read();
    }

    /**
     * What is wrong with a password, if anything.
     *
     * @param context words that the password must not be made of: company, name, e-mail address
     */
    Optional<Message> objection(String password, Collection<String> context) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of("identity.password.tooShort", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Message.of("identity.password.tooLong", LONGEST));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        for (String written : List.of(lower, letters(lower), letters(unleet(lower)))) {
            if (isCommon(written) || isCommon(unit(written))) {
                return Optional.of(Message.of("identity.password.common"));
            }
        }
        if (unit(lower).length() < SHORTEST_OF_ONES_OWN || isRun(lower)) {
            return Optional.of(Message.of("identity.password.pattern"));
        }
        if (withoutContext(unit(lower), context).length() < SHORTEST_OF_ONES_OWN) {
            return Optional.of(Message.of("identity.password.context"));
        }
        return Optional.empty();
    }

    int known() {
        return common.length;
    }

    boolean isCommon(String candidate) {
        return Arrays.binarySearch(common, hash(candidate)) >= 0;
    }

    /** What is left of the password when the words that everybody here knows are taken out. */
    private static String withoutContext(String password, Collection<String> context) {
        String left = password;
        for (Collection<String> words : List.of(PRODUCT_WORDS, context)) {
            for (String phrase : words) {
                for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                    if (word.length() >= SHORTEST_CONTEXT_WORD) {
                        left = left.replace(word, "");
                    }
                }
            }
        }
        return left;
    }

    /** The shortest piece that the text is a repetition of: "abcabc" is "abc" twice. */
    static String unit(String text) {
        int period = (text + text).indexOf(text, 1);
        return period > 0 ? text.substring(0, period) : text;
    }

    /** Whether each character follows the one before, up or down: "abcdefgh…", "98765…". */
    static boolean isRun(String text) {
        int step = text.charAt(1) - text.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (int i = 2; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String unleet(String text) {
        return text.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's')
                .replace('7', 't').replace('@', 'a').replace('$', 's');
    }

    private static long[] read() {
        try (InputStream raw = new ClassPathResource("identity/common-passwords.txt.gz").getInputStream();
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
            return lines.lines().mapToLong(PasswordRules::hash).sorted().toArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
