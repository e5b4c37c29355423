package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.CalendarEntrySource;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.TimeLoadSource;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every kind of due item, calendar entry and load of time that a module can emit has a name in all languages. */
class AgendaKindsTest {

    private static final String TEXT = "agenda.kind.";

    /** A kind is a module and one word: all other texts of these classes have more parts. */
    private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    /** What the compiler leaves of a text that is put together; a kind that is could not be found here. */
    private static final Pattern PUT_TOGETHER = Pattern.compile("[a-z]+\\.\u0001.*");

    private final Texts texts = new Texts();

    @Test
    void everyKindThatIsEmittedHasAName() throws IOException {
        Set<String> emitted = new TreeSet<>();
        for (String word : wordsOfSources()) {
            assertThat(word).as("write kinds out in full").doesNotMatch(PUT_TOGETHER);
            if (KIND.matcher(word).matches()) {
                emitted.add(word);
            }
        }
        for (Language language : Language.values()) {
            Set<String> named = texts.keys(language).stream()
                    .filter(key -> key.startsWith(TEXT))
                    .map(key -> key.substring(TEXT.length()))
                    .collect(Collectors.toSet());
            assertThat(named).as("in %s", language).containsExactlyInAnyOrderElementsOf(emitted);
        }
    }

    private static Set<String> wordsOfSources() throws IOException {
        Set<String> words = new TreeSet<>();
        ClassPathScanningCandidateComponentProvider sources = new ClassPathScanningCandidateComponentProvider(false);
        sources.addIncludeFilter(new AssignableTypeFilter(DueItemSource.class));
        sources.addIncludeFilter(new AssignableTypeFilter(CalendarEntrySource.class));
        sources.addIncludeFilter(new AssignableTypeFilter(TimeLoadSource.class));
        for (BeanDefinition source : sources.findCandidateComponents("org.kentering")) {
            words.addAll(words(source.getBeanClassName()));
        }
        return words;
    }

    private static Set<String> words(String type) throws IOException {
        Set<String> words = new TreeSet<>();
        String file = "/" + type.replace('.', '/') + ".class";
        try (InputStream in = AgendaKindsTest.class.getResourceAsStream(file)) {
            for (PoolEntry entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (entry instanceof StringEntry word) {
                    words.add(word.stringValue());
                }
            }
        }
        return words;
    }
}
