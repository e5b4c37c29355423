package org.kentering.ballot.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Style, script and mark of the respondent's page, below the same path, so that one rule of a proxy and one security chain
 * cover the page and all that it needs.
 */
@RestController
class Assets {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");

    private static final MediaType IMAGE = MediaType.parseMediaType("image/svg+xml");

    private final byte[] style = read("ballot.css");
    private final byte[] script = read("ballot.js");
    private final byte[] icon = read("icon.svg");

    @GetMapping("/s/ballot.css")
    ResponseEntity<byte[]> style() {
        return answer(STYLE, style);
    }

    @GetMapping("/s/ballot.js")
    ResponseEntity<byte[]> script() {
        return answer(SCRIPT, script);
    }

    @GetMapping("/s/icon.svg")
    ResponseEntity<byte[]> icon() {
        return answer(IMAGE, icon);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(content);
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/ballot/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
