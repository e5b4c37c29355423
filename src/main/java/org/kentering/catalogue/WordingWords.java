package org.kentering.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kentering.kernel.Language;

/**
 * The words of one language that make a question worth another look; a star stands for any ending or
 * beginning.
 */
public record WordingWords(
        Language language, List<String> twofold, List<String> leading, List<String> personal, List<String> health) {

    public WordingWords {
        twofold = List.copyOf(twofold);
        leading = List.copyOf(leading);
        personal = List.copyOf(personal);
        health = List.copyOf(health);
        Flaw.ifEmpty("twofold", twofold);
        Flaw.ifEmpty("leading", leading);
        Flaw.ifEmpty("personal", personal);
        Flaw.ifEmpty("health", health);
    }

    /** The first of the words behind a warning that a text has. */
    Optional<String> first(WordingWarning warning, String text) {
        Stream<String> words = switch (warning) {
            case DOUBLE -> twofold.stream();
            case LEADING -> leading.stream();
            case NAMES -> personal.stream();
            case HEALTH -> health.stream();
            case LONG -> Stream.empty();
        };
        String plain = text.replace('’', '\'');
        return words.filter(word -> pattern(word).matcher(plain).find()).findFirst();
    }

    private static Pattern pattern(String word) {
        boolean anyBeginning = word.startsWith("*");
        boolean anyEnding = word.endsWith("*");
        String stem = Pattern.quote(
                word.substring(anyBeginning ? 1 : 0, anyEnding ? word.length() - 1 : word.length()));
        return Pattern.compile(
                (anyBeginning ? "" : "(?<![\\p{L}\\p{N}])") + stem + (anyEnding ? "" : "(?![\\p{L}\\p{N}])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
