package org.kentering.ballot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.Token;
import org.kentering.ballot.Wordless;
import org.kentering.kernel.Language;
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
 * The page behind a link. Opening it or changing its language changes nothing; only sending uses the link up. A link
 * that cannot be answered, for whatever reason, always gets the same page.
 */
@Controller
class AnsweringController {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringController.class);
    private static final int NONCE_BYTES = 16;

    private final BallotBox box;
    private final Attempts attempts;
    private final Notices notices;
    private final SecureRandom random = new SecureRandom();

    AnsweringController(BallotBox box, Attempts attempts, Notices notices) {
        this.box = box;
        this.attempts = attempts;
        this.notices = notices;
    }

    @GetMapping("/s/{token}")
    ModelAndView open(@PathVariable("token") String path, HttpServletRequest request, HttpServletResponse response) {
        Wording say = notices.wording(Optional.empty(), request);
        Token token = new Token(path);
        BallotBox.Lookup found = box.look(token);
        if (!allowed(found, token, request)) {
            return notices.busy(response, HttpStatus.TOO_MANY_REQUESTS, say);
        }
        return found.sheet()
                .map(sheet -> paper(sheet, FilledPaper.empty(), nonce(), null, HttpStatus.OK, say))
                .orElseGet(() -> refused(say));
    }

    @PostMapping("/s/{token}")
    ModelAndView answer(@PathVariable("token") String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Form> sent = Form.read(request.getInputStream());
        if (sent.isEmpty()) {
            return notices.page(HttpStatus.CONTENT_TOO_LARGE, "tooMuch", notices.wording(Optional.empty(), request));
        }
        Form form = sent.get();
        Wording say = notices.wording(Language.of(form.first(form.has("lang") ? "lang" : "language")), request);
        Token token = new Token(path);
        BallotBox.Lookup found = box.look(token);
        if (!allowed(found, token, request)) {
            return notices.busy(response, HttpStatus.TOO_MANY_REQUESTS, say);
        }
        String nonce = form.first("nonce");
        if (found.sheet().isEmpty()) {
            return found.savedWith(nonce) ? notices.saved(say) : refused(notices.preferred(request));
        }
        BallotSheet sheet = found.sheet().get();
        FilledPaper paper = FilledPaper.read(sheet.plan(), form.items());
        if (form.has("lang")) {
            return paper(sheet, paper, nonce, null, HttpStatus.OK, say);
        }
        if (!paper.complete()) {
            String alert = say.of(paper.foreign() ? "ballot.paper.unreadable" : "ballot.paper.notSent");
            return paper(sheet, paper, nonce, alert, HttpStatus.UNPROCESSABLE_CONTENT, say);
        }
        return box.submit(token, sheet, nonce, paper, say.language())
                ? notices.saved(say)
                : refused(notices.preferred(request));
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

    private boolean allowed(BallotBox.Lookup found, Token token, HttpServletRequest request) {
        return found.known() ? attempts.mayUse(token) : attempts.mayGuess(request.getRemoteAddr());
    }

    private ModelAndView paper(
            BallotSheet sheet, FilledPaper paper, String nonce, @Nullable String alert, HttpStatus status, Wording say) {
        ModelAndView page = new ModelAndView("ballot/paper", status);
        page.addObject("say", say);
        page.addObject("page", PaperPage.of(sheet, paper, nonce.isBlank() ? nonce() : nonce, alert, say));
        return page;
    }

    private ModelAndView refused(Wording say) {
        return notices.page(HttpStatus.NOT_FOUND, "closed", say);
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
