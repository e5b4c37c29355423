package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.PropertyPlaceholderHelper;
import org.yaml.snakeyaml.Yaml;

/** What the image and docker-compose.yml set is something that the application starts with. */
class ComposeStartTest {

    private static final Pattern IMAGE_SETTING = Pattern.compile("^(?:ENV|   ) ([A-Z_]+)=(\\S+)", Pattern.MULTILINE);

    @Test
    void startsForTheMachineThatItRunsOn() throws IOException {
        ConfigurableEnvironment environment = environment(Map.of());
        assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
        assertThatCode(() -> StartGuards.checkAddress(environment)).doesNotThrowAnyException();
        assertThat(Transport.of(environment).isEncrypted()).isFalse();
    }

    @Test
    void startsBehindAProxyWithTls() throws IOException {
        ConfigurableEnvironment environment = environment(Map.of("KENTERING_PUBLIC_URL", "https://tide.example.org"));
        assertThatCode(() -> StartGuards.checkAddress(environment)).doesNotThrowAnyException();
        assertThat(Transport.of(environment).isEncrypted()).isTrue();
    }

    @Test
    void startsForNobodyElseWithoutTls() throws IOException {
        ConfigurableEnvironment environment = environment(Map.of("KENTERING_PUBLIC_URL", "http://tide.example.org"));
        assertThatThrownBy(() -> StartGuards.checkAddress(environment)).isInstanceOf(RefusedStart.class);
    }

    @Test
    void believesTheNetworkThatItMakesAndPublishesNowhereElse() throws IOException {
        Map<String, String> chosen = Map.of("KENTERING_NETWORK", "10.9.8.0/24", "SERVER_PORT", "9000");
        ConfigurableEnvironment environment = environment(chosen);
        assertThat(environment.getProperty("kentering.behind-proxy")).isEqualTo("10.9.8.0/24");
        assertThat(environment.getProperty("kentering.public-url")).isEqualTo("http://localhost:9000");
        Map<?, ?> compose = compose(chosen);
        assertThat(compose.get("networks").toString()).contains("subnet=10.9.8.0/24");
        assertThat(((Map<?, ?>) compose.get("services")).values().stream()
                        .map(service -> ((Map<?, ?>) service).get("ports"))
                        .filter(List.class::isInstance)
                        .flatMap(ports -> ((List<?>) ports).stream()))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    private static ConfigurableEnvironment environment(Map<String, String> chosen) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        Matcher setting = IMAGE_SETTING.matcher(Files.readString(Path.of("Dockerfile")));
        while (setting.find()) {
            variables.put(setting.group(1), setting.group(2));
        }
        Map<?, ?> app = (Map<?, ?>) ((Map<?, ?>) compose(chosen).get("services")).get("app");
        ((Map<?, ?>) app.get("environment")).forEach((name, text) -> variables.put(name.toString(), text));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("container", variables));
        new YamlPropertySourceLoader()
                .load("application", new FileSystemResource("src/main/resources/application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return environment;
    }

    /** As compose reads it, with what the user's shell has set. */
    private static Map<?, ?> compose(Map<String, String> chosen) throws IOException {
        Properties shell = new Properties();
        shell.putAll(chosen);
        String text = new PropertyPlaceholderHelper("${", "}", ":-", null, false)
                .replacePlaceholders(Files.readString(Path.of("docker-compose.yml")), shell);
        return new Yaml().load(text);
    }
}
