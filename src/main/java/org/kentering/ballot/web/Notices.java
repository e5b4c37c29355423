package org.kentering.ballot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kentering.ballot.BallotSheet;
import org.kentering.kernel.Language;
import org.kentering.kernel.web.RequestLimits;
import org.kentering.kernel.web.Wording;
import org.kentering.kernel.web.Wordings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The pages without a question: that the answers are in, or why they could not be taken now. */
@Component
class Notices {

    private static final String TEMPLATE = "ballot/notice";

    /** The only one after which a draft is of no use any more. */
    private static final String SAVED = "saved";

    private final Wordings wordings;
    private final ReadyPages ready;
    private final ITemplateEngine templates;

    Notices(Wordings wordings, ReadyPages ready, ITemplateEngine templates) {
        this.wordings = wordings;
        this.ready = ready;
        this.templates = templates;
    }

    /** The answers are in: what becomes of them, once more. */
    ModelAndView saved(BallotSheet sheet, boolean shared, Wording say) {
        return shared
                ? new ModelAndView(TEMPLATE, saved(sheet, say, true), HttpStatus.OK)
                : new ModelAndView(ready.saved(sheet, say, () -> saved(sheet, say, false)));
    }

    private static Map<String, Object> saved(BallotSheet sheet, Wording say, boolean shared) {
        Map<String, Object> model = new HashMap<>(model(SAVED, say));
        model.put("receipt", Receipt.of(sheet, say));
        model.put("shared", shared);
        model.put("say", say);
        return model;
    }

    /** The page of a shared device where the next person types a code. */
    ModelAndView kiosk(HttpStatus status, boolean refused, Wording say) {
        ModelAndView page = new ModelAndView("ballot/kiosk", status);
        page.addObject("say", say);
        page.addObject("alert", refused ? say.of("ballot.kiosk.refused") : null);
        page.addObject("languages", LanguageButton.all(say));
        return page;
    }

    ModelAndView page(HttpStatus status, String kind, Wording say, Object... arguments) {
        ModelAndView page = new ModelAndView(TEMPLATE, status);
        page.addAllObjects(model(kind, say, arguments));
        return page;
    }

    ModelAndView busy(HttpServletResponse response, HttpStatus status, Wording say) {
        return later(response, status, "busy", say);
    }

    /** For while the database is away. */
    ModelAndView away(HttpServletResponse response, Wording say) {
        return later(response, HttpStatus.SERVICE_UNAVAILABLE, "away", say);
    }

    private ModelAndView later(HttpServletResponse response, HttpStatus status, String kind, Wording say) {
        response.setHeader("Retry-After", RequestLimits.RETRY_SECONDS);
        return page(status, kind, say);
    }

    /** Writes the page right away, for who is turned away before any controller is asked. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
            throws IOException {
        Wording say = wording(Optional.empty(), request);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.process(TEMPLATE, new Context(say.language().locale(), model(kind, say)), response.getWriter());
    }

    /** The language that is wanted; else the one of the page that was sent, else the one that the browser prefers. */
    Wording wording(Optional<Language> wanted, HttpServletRequest request) {
        return wordings.wanted(wanted, request);
    }

    /** The language that the browser prefers, whatever the address says. */
    Wording preferred(HttpServletRequest request) {
        return wordings.preferred(request);
    }

    private static Map<String, Object> model(String kind, Wording say, Object... arguments) {
        return Map.of(
                "tag", say.language().tag(),
                "title", say.of("ballot." + kind + ".title"),
                "text", say.of("ballot." + kind + ".text", arguments),
                "saved", kind.equals(SAVED),
                "shared", false);
    }
}
