package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;

/** Rule 10: texts are keys, complete in all three languages. */
class TranslationsTest {

    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:getTranslation|Words\\.text|Message\\.of|Refusal\\.of|text)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]+[A-Za-z0-9])\"\\s*[,)]");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) {
        Set<String> all = new TreeSet<>();
        for (Language any : Language.values()) {
            all.addAll(texts.keys(any));
        }
        all.removeAll(texts.keys(language));
        assertThat(all).as("missing in %s", language).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeFormattedAndUsesTheSamePlaces(Language language) {
        List<String> wrong = new ArrayList<>();
        for (String key : texts.keys(language)) {
            Set<String> here = places(language, key);
            if (!here.equals(places(Language.EN, key))) {
                wrong.add(key + ": " + here + " instead of " + places(Language.EN, key));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextThatTheCodeNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher asked = ASKED_FOR.matcher(Files.readString(file));
                while (asked.find()) {
                    if (!texts.has(Language.EN, asked.group(1))) {
                        missing.add(asked.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private Set<String> places(Language language, String key) {
        return new TreeSet<>(new MessageFormat(texts.pattern(language, key), language.locale()).getArgumentNames());
    }
}
