package org.kentering.voice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.web.PublicForm;
import org.kentering.kernel.web.Wording;
import org.kentering.kernel.web.Wordings;
import org.kentering.voice.EntryKind;
import org.kentering.voice.OpenAnswer;
import org.kentering.voice.OpenCode;
import org.kentering.voice.OpenPoster;
import org.kentering.voice.OpenVoice;
import org.kentering.voice.OpenVoiceDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a poster: something can be told without an account, and its answer be read with the author's code. */
@Controller
class OpenVoiceController {

    private static final Logger LOG = LoggerFactory.getLogger(OpenVoiceController.class);
    private static final PublicForm NOTHING = new PublicForm(Map.of());

    private final OpenVoice voice;
    private final OpenVoiceAttempts attempts;
    private final OpenVoiceNotices notices;
    private final Wordings wordings;
    private final byte[] style = read("/voice/voice.css");

    OpenVoiceController(OpenVoice voice, OpenVoiceAttempts attempts, OpenVoiceNotices notices, Wordings wordings) {
        this.voice = voice;
        this.attempts = attempts;
        this.notices = notices;
        this.wordings = wordings;
    }

    @GetMapping("/voice/{code}")
    ModelAndView open(@PathVariable("code") String code, HttpServletRequest request) {
        Wording say = wordings.asked(request);
        @Nullable OpenPoster poster = voice.poster(code).orElse(null);
        return view(page(poster, NOTHING, say), poster == null ? HttpStatus.NOT_FOUND : HttpStatus.OK, say);
    }

    @PostMapping("/voice/{code}")
    ModelAndView sent(@PathVariable("code") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublicForm> body = PublicForm.read(request.getInputStream());
        if (body.isEmpty()) {
            return notices.page(HttpStatus.CONTENT_TOO_LARGE, "tooMuch", wordings.asked(request));
        }
        PublicForm form = body.get();
        Wording say = wordings.wanted(Language.of(form.first(form.has("lang") ? "lang" : "language")), request);
        @Nullable OpenPoster poster = voice.poster(code).orElse(null);
        String counted = poster == null ? "" : poster.code().text();
        if (form.has("lang")) {
            return view(page(poster, form, say), HttpStatus.OK, say);
        }
        if (form.has("tell") && poster != null) {
            return attempts.mayTell(counted) ? tell(poster, form, say) : notices.busy(response, say);
        }
        if (form.has("ask") || form.has("add")) {
            return attempts.mayAsk(counted) ? ask(poster, form, say) : notices.busy(response, say);
        }
        return view(page(poster, form, say), HttpStatus.NOT_FOUND, say);
    }

    @GetMapping("/voice/voice.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .body(style);
    }

    /** Everything else below the path looks like a poster that has ended. */
    @RequestMapping("/voice/**")
    ModelAndView elsewhere(HttpServletRequest request) {
        Wording say = wordings.asked(request);
        return view(page(null, NOTHING, say), HttpStatus.NOT_FOUND, say);
    }

    /** Says a number that the log knows too; the log gets no message, because a database may put words into it. */
    @ExceptionHandler
    ModelAndView failed(Exception problem, HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("the page behind a poster failed, number {}: {} at {}", number, problem.getClass().getName(),
                Arrays.stream(problem.getStackTrace()).findFirst().orElse(null));
        return notices.page(HttpStatus.INTERNAL_SERVER_ERROR, "failed", wordings.asked(request), number);
    }

    private ModelAndView tell(OpenPoster poster, PublicForm form, Wording say) {
        Optional<OpenCode> reply = OpenCode.reply(form.first("reply"));
        Optional<EntryKind> kind = kind(form.first("kind"));
        OpenVoicePage page = page(poster, form, say);
        if (reply.isEmpty() || kind.isEmpty()) {
            return view(page.withAlert(say.of("voice.open.unreadable")), HttpStatus.UNPROCESSABLE_CONTENT, say);
        }
        try {
            voice.tell(poster, new OpenVoiceDraft(
                    kind.get(), form.first("theme"), form.first("words"), form.first("name"), reply.get()));
            return view(page.withTold(reply.get()), HttpStatus.OK, say);
        } catch (Refusal refusal) {
            return view(page.withAlert(say.of(refusal.reason())), HttpStatus.UNPROCESSABLE_CONTENT, say);
        } catch (NotFound noTheme) {
            return view(page.withAlert(say.of("voice.open.themeMissing")), HttpStatus.UNPROCESSABLE_CONTENT, say);
        }
    }

    private ModelAndView ask(@Nullable OpenPoster poster, PublicForm form, Wording say) {
        OpenVoicePage page = page(poster, form, say);
        Optional<OpenCode> reply = OpenCode.reply(form.first("asked"));
        Optional<OpenAnswer> found = reply.flatMap(voice::answer);
        if (found.isEmpty()) {
            return view(page.withAlert(say.of("voice.open.noAnswer")), HttpStatus.NOT_FOUND, say);
        }
        if (form.has("add")) {
            try {
                voice.add(reply.orElseThrow(), line(form), form.first("more"));
                found = voice.answer(reply.orElseThrow());
            } catch (Refusal refusal) {
                page = page.withAlert(say.of(refusal.reason()));
            }
        }
        return view(
                page.withAnswer(found.orElseThrow()),
                page.alert() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                say);
    }

    private OpenVoicePage page(@Nullable OpenPoster poster, PublicForm form, Wording say) {
        OpenCode reply = OpenCode.reply(form.first("reply")).orElseGet(voice::newReply);
        return OpenVoicePage.of(poster, voice.themes(), form, reply, say);
    }

    private static ModelAndView view(OpenVoicePage page, HttpStatus status, Wording say) {
        ModelAndView view = new ModelAndView("voice/open", status);
        view.addObject("say", say);
        view.addObject("page", page);
        return view;
    }

    private static Optional<EntryKind> kind(String sent) {
        return Arrays.stream(EntryKind.values()).filter(one -> one.name().equals(sent)).findFirst();
    }

    private static UUID line(PublicForm form) {
        try {
            return UUID.fromString(form.first("line"));
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = OpenVoiceController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
