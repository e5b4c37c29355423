package org.kentering.pulse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.web.Wording;
import org.kentering.kernel.web.Wordings;
import org.kentering.pulse.TrustService;
import org.kentering.pulse.WaveTrust;
import org.kentering.settings.SettingsService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is measured, who sees what and what came of it. The same page for everybody: its address names a survey and never
 * a reader, and nothing is kept of who opened it.
 */
@Controller
class TrustController {

    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final TrustService trust;
    private final SettingsService settings;
    private final Wordings wordings;
    private final byte[] style = read("/pulse/trust.css");

    TrustController(TrustService trust, SettingsService settings, Wordings wordings) {
        this.trust = trust;
        this.settings = settings;
        this.wordings = wordings;
    }

    @GetMapping("/trust")
    ModelAndView general(HttpServletRequest request) {
        Wording say = wordings.asked(request);
        return page(
                say,
                new TrustWords(say)
                        .general(settings.publicFace().companyName(), trust.questions(), trust.ownQuestions()),
                HttpStatus.OK);
    }

    @GetMapping("/trust/{wave}")
    ModelAndView wave(@PathVariable("wave") String written, HttpServletRequest request) {
        Wording say = wordings.asked(request);
        Optional<WaveTrust> found = id(written).flatMap(trust::wave);
        return found.isPresent()
                ? page(say, new TrustWords(say).wave(found.get()), HttpStatus.OK)
                : nothing(request);
    }

    @GetMapping("/trust/trust.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .contentType(STYLE)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(style);
    }

    /** Everything else below the path looks like a survey that does not exist. */
    @RequestMapping("/trust/**")
    ModelAndView nothing(HttpServletRequest request) {
        Wording say = wordings.asked(request);
        return page(say, new TrustWords(say).nothing(), HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(Wording say, TrustPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("pulse/trust", status);
        view.addObject("say", say);
        view.addObject("page", page);
        view.addObject("languages", Arrays.asList(Language.values()));
        return view;
    }

    private static Optional<WaveId> id(String written) {
        try {
            return Optional.of(new WaveId(UUID.fromString(written)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = TrustController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
