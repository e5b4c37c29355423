package org.kentering.voice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kentering.kernel.web.RequestLimits;
import org.kentering.kernel.web.Wording;
import org.kentering.kernel.web.Wordings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The pages that only say something. */
@Component
class OpenVoiceNotices {

    private static final String TEMPLATE = "voice/notice";

    private final Wordings wordings;
    private final ITemplateEngine templates;

    OpenVoiceNotices(Wordings wordings, ITemplateEngine templates) {
        this.wordings = wordings;
        this.templates = templates;
    }

    ModelAndView page(HttpStatus status, String kind, Wording say, Object... arguments) {
        ModelAndView page = new ModelAndView(TEMPLATE, status);
        page.addAllObjects(model(kind, say, arguments));
        return page;
    }

    ModelAndView busy(HttpServletResponse response, Wording say) {
        response.setHeader("Retry-After", RequestLimits.RETRY_SECONDS);
        return page(HttpStatus.TOO_MANY_REQUESTS, "busy", say);
    }

    /** Writes the page right away, for who is turned away before any controller is asked. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
            throws IOException {
        Wording say = wordings.asked(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.process(TEMPLATE, new Context(say.language().locale(), model(kind, say)), response.getWriter());
    }

    private static Map<String, Object> model(String kind, Wording say, Object... arguments) {
        return Map.of(
                "tag", say.language().tag(),
                "title", say.of("voice.open." + kind + ".title"),
                "text", say.of("voice.open." + kind + ".text", arguments));
    }
}
