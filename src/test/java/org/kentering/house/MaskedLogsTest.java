package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** No log holds the secret of a link: not ours, wherever it goes, and not that of a proxy set up like our sample. */
class MaskedLogsTest {

    /** Paths that people open, and what may stand in a log about them. */
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("/s/qTzK4_f-2cDhX0bLwY8nVmA1sRuGe7Jo", "/s/***"),
            Map.entry("/S/QTZK4", "/S/***"),
            Map.entry("/s/abcd-efgh-2345", "/s/***"),
            Map.entry("/s/kiosk", "/s/***"),
            Map.entry("/voice/k7mq2w9x", "/voice/***"),
            Map.entry("/welcome/0f9c-1Z", "/welcome/***"),
            Map.entry("/reset/0f9c_1Z", "/reset/***"),
            Map.entry("/trust", "/trust"),
            Map.entry("/p/north/voice", "/p/north/voice"),
            Map.entry("/styles/reset.css", "/styles/reset.css"),
            Map.entry("/login", "/login"));

    @ParameterizedTest
    @ValueSource(strings = {"logging.pattern.console", "logging.pattern.file"})
    void ourLogMasksThem(String destination) throws IOException {
        PatternLayout layout = layout(destination);
        PATHS.forEach((path, masked) -> {
            assertThat(line(layout, "GET " + path + " took long", null))
                    .endsWith("GET " + masked + " took long" + System.lineSeparator());
            assertThat(line(layout, "no answer", new IllegalStateException("cannot write " + path)))
                    .contains("no answer" + System.lineSeparator())
                    .containsOnlyOnce("IllegalStateException: cannot write " + masked + System.lineSeparator());
        });
        assertThat(line(layout, "a\r\n2026 INFO b /s/abc%20def, /s/x", null))
                .endsWith("a 2026 INFO b /s/***, /s/***" + System.lineSeparator());
    }

    @Test
    void theSampleProxyMasksTheSame() throws IOException {
        String sample = Files.readString(Path.of("docs/proxy/nginx.conf"));
        Matcher rule = Pattern.compile("\"~\\*(\\S+)\"\\s+\"\\$\\{open}\\*\\*\\*\";").matcher(sample);
        assertThat(rule.find()).as("the rule that masks a path").isTrue();
        Pattern secret = Pattern.compile(rule.group(1), Pattern.CASE_INSENSITIVE);
        PATHS.forEach((path, masked) -> {
            Matcher found = secret.matcher(path);
            assertThat(found.find() ? found.group("open") + "***" : path).isEqualTo(masked);
        });
        assertThat(sample.lines().filter(line -> line.strip().startsWith("log_format")))
                .singleElement().asString()
                .contains("$kentering_path")
                .doesNotContain("$request ", "$request\"", "$request_uri", "$uri", "$args", "$http_referer");
        assertThat(sample.lines().map(String::strip).filter(line -> line.startsWith("access_log")))
                .hasSize(2).allMatch(line -> line.endsWith(" kentering;"));
        assertThat(sample.lines().map(String::strip).filter(line -> line.startsWith("error_log")))
                .hasSize(2).allMatch(line -> line.endsWith(" emerg;"));
    }

    private static String line(PatternLayout layout, String said, @Nullable Throwable problem) {
        LoggerContext context = (LoggerContext) layout.getContext();
        return layout.doLayout(
                new LoggingEvent(null, context.getLogger(MaskedLogsTest.class), Level.WARN, said, problem, null));
    }

    private static PatternLayout layout(String destination) throws IOException {
        Object pattern = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).getFirst().getProperty(destination);
        PatternLayout layout = new PatternLayout();
        layout.setContext(new LoggerContext());
        layout.setPattern(String.valueOf(pattern));
        layout.start();
        return layout;
    }
}
