package org.kentering.stakeholder;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.kentering.organisation.Fold;

/**
 * Words in Dutch, English and German that hint at {@link SensitiveTopic}s. All languages are looked for at once, because
 * people write notes in any of them.
 */
final class SensitiveWords {

    private static final Map<SensitiveTopic, List<String>> STARTS = read();

    private SensitiveWords() {}

    /** The topics that a text seems to touch: a word begins with one of the list, or is it, where the list says so. */
    static Set<SensitiveTopic> in(String text) {
        Set<SensitiveTopic> found = EnumSet.noneOf(SensitiveTopic.class);
        for (String word : Fold.of(text).split("[^\\p{L}\\p{N}]+")) {
            STARTS.forEach((topic, starts) -> {
                if (starts.stream().anyMatch(start -> fits(word, start))) {
                    found.add(topic);
                }
            });
        }
        return found;
    }

    private static boolean fits(String word, String start) {
        return start.endsWith("*") ? word.startsWith(start.substring(0, start.length() - 1)) : word.equals(start);
    }

    private static Map<SensitiveTopic, List<String>> read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                SensitiveWords.class.getResourceAsStream("/stakeholder/sensitive-words.properties"),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Map<SensitiveTopic, List<String>> starts = new EnumMap<>(SensitiveTopic.class);
        for (SensitiveTopic topic : SensitiveTopic.values()) {
            String words = file.getProperty(topic.name().toLowerCase(Locale.ROOT));
            starts.put(topic, List.of(words.split("\\s+")).stream().map(SensitiveWords::plain).toList());
        }
        return starts;
    }

    /** Folded as the text will be, the star kept. */
    private static String plain(String start) {
        return Fold.of(start);
    }
}
