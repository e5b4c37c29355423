package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a customer gets, and what must not be in it. */
class PackagedJarIT {

    private static final Pattern FOR_DEVELOPERS =
            Pattern.compile("/(spring-boot-devtools|spring-boot-h2console|vaadin-dev|copilot|hilla-|playwright|junit|mockito)");
    private static final Pattern COMMERCIAL = Pattern.compile(
            "/(vaadin-(charts|grid-pro|crud|board|dashboard|map|rich-text-editor|spreadsheet|testbench)"
                    + "|collaboration-engine|vaadin-ai-components|[a-z-]+-kit-)");
    private static final String BUNDLED = "META-INF/VAADIN/config/stats.json";

    @Test
    void holdsNothingForDevelopers() throws IOException {
        assertThat(names().filter(FOR_DEVELOPERS.asPredicate())).isEmpty();
        assertThat(names().filter(name -> name.matches("BOOT-INF/classes/.*(Test|IT)\\.class"))).isEmpty();
    }

    @Test
    void holdsNothingCommercial() throws IOException {
        assertThat(names().filter(COMMERCIAL.asPredicate())).isEmpty();
    }

    /** With Vaadin's default each route has a bundle of its own, and a new one is dead in the browser without a word. */
    @Test
    void holdsAllComponentsInOneBundle() throws IOException {
        assertThat(text(BUNDLED))
                .contains("kentering-chart.ts")
                .contains(List.of(
                        "@vaadin/grid/", "@vaadin/master-detail-layout/", "@vaadin/upload/", "@vaadin/date-picker/",
                        "@vaadin/tabsheet/", "@vaadin/confirm-dialog/", "@vaadin/menu-bar/"));
    }

    private static Stream<String> names() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("kentering.jar"))) {
            return jar.stream().map(ZipEntry::getName).toList().stream();
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("kentering.jar"));
                InputStream entry = jar.getInputStream(jar.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
