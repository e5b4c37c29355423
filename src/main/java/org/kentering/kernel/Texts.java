package org.kentering.kernel;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the product: {@code i18n/<module>_<language>.properties}, UTF-8, keys {@code module.screen.element},
 * patterns of ICU's MessageFormat (plurals included).
 */
@Component
public class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            patterns.put(language, read(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The text in words; a key that has none comes back as itself in exclamation marks, so that a test finds it. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = patterns.get(language).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = switch (arguments[i]) {
                case Message inner -> text(language, inner);
                case LocalText wording -> wording.in(language);
                default -> arguments[i];
            };
        }
        MessageFormat format = formats.get(language)
                .computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        synchronized (format) {
            return format.format(spoken);
        }
    }

    public String text(Language language, Message message) {
        return text(language, message.key(), message.arguments().toArray());
    }

    /** The pattern behind a key, as it stands in its file. */
    public String pattern(Language language, String key) {
        return patterns.get(language).getOrDefault(key, "");
    }

    public boolean has(Language language, String key) {
        return patterns.get(language).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(patterns.get(language).keySet());
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new TreeMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language.tag() + ".properties");
            for (Resource file : files) {
                Properties part = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    part.load(reader);
                }
                part.stringPropertyNames().forEach(key -> {
                    if (all.put(key, part.getProperty(key)) != null) {
                        throw new IllegalStateException("text " + key + " stands in two files; one is " + file);
                    }
                });
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return all;
    }
}
