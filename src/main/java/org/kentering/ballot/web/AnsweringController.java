package org.kentering.ballot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.Token;
import org.kentering.ballot.Wordless;
import org.kentering.kernel.web.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind a link, and the page on a shared device where a code from paper is typed. Opening it or changing its
 * language changes nothing; only sending uses the code up. A code that cannot be answered, for whatever reason, always
 * gets the same page.
 */
@Controller
class AnsweringController {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringController.class);

    private final Answering answering;
    private final Notices notices;

    AnsweringController(Answering answering, Notices notices) {
        this.answering = answering;
        this.notices = notices;
    }

    @GetMapping("/s/{token}")
    ModelAndView open(@PathVariable("token") String path, HttpServletRequest request, HttpServletResponse response) {
        Wording say = notices.wording(Optional.empty(), request);
        return answering.open(
                new Answering.Visitor(new Token(path), null, request, response, () -> refused(say)), say);
    }

    @PostMapping("/s/{token}")
    ModelAndView answer(@PathVariable("token") String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Form> sent = Form.read(request.getInputStream());
        if (sent.isEmpty()) {
            return tooMuch(request);
        }
        return answering.answer(
                new Answering.Visitor(
                        new Token(path), null, request, response, () -> refused(notices.preferred(request))),
                sent.get());
    }

    /** The page of a shared device, for the next person. */
    @GetMapping("/s/kiosk")
    ModelAndView kiosk(HttpServletRequest request) {
        return notices.kiosk(HttpStatus.OK, false, notices.wording(Optional.empty(), request));
    }

    /** A typed code opens its paper; the paper comes back the same way. The code is never in an address. */
    @PostMapping("/s/kiosk")
    ModelAndView kiosk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Form> sent = Form.read(request.getInputStream());
        if (sent.isEmpty()) {
            return tooMuch(request);
        }
        Form form = sent.get();
        Wording say = notices.wording(Optional.empty(), request);
        String code = form.first("code");
        Answering.Visitor visitor = new Answering.Visitor(
                Token.typed(code), code, request, response, () -> notices.kiosk(HttpStatus.NOT_FOUND, true, say));
        return form.has("nonce") ? answering.answer(visitor, form) : answering.open(visitor, say);
    }

    /** Everything else below the path looks like a link that does not exist. */
    @RequestMapping("/s/**")
    ModelAndView elsewhere(HttpServletRequest request) {
        return refused(notices.preferred(request));
    }

    /** The database is away for a moment; whoever sends the same form again finds out whether it was stored. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ModelAndView withoutDatabase(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("the answering page has no database", new Wordless(problem));
        return notices.away(response, notices.wording(Optional.empty(), request));
    }

    /** Says a number that the log knows too; the log gets no message, because a database may put answers into it. */
    @ExceptionHandler
    ModelAndView failed(Exception problem, HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("the answering page failed, number {}", number, new Wordless(problem));
        return notices.page(
                HttpStatus.INTERNAL_SERVER_ERROR, "failed", notices.wording(Optional.empty(), request), number);
    }

    private ModelAndView tooMuch(HttpServletRequest request) {
        return notices.page(HttpStatus.CONTENT_TOO_LARGE, "tooMuch", notices.wording(Optional.empty(), request));
    }

    private ModelAndView refused(Wording say) {
        return notices.page(HttpStatus.NOT_FOUND, "closed", say);
    }
}
