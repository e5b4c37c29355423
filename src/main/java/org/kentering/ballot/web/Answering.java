package org.kentering.ballot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.EarlierAnswers;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.Token;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.web.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a paper and takes it, whichever way its code arrived: in the address of a link, or typed on a shared device. The
 * limits are the same.
 */
@Component
class Answering {

    private static final int NONCE_BYTES = 16;

    private final BallotBox box;
    private final Attempts attempts;
    private final Notices notices;
    private final ReadyPages ready;
    private final List<EarlierAnswers> earlier;
    private final SecureRandom random = new SecureRandom();

    Answering(
            BallotBox box,
            Attempts attempts,
            Notices notices,
            ReadyPages ready,
            ObjectProvider<EarlierAnswers> earlier) {
        this.box = box;
        this.attempts = attempts;
        this.notices = notices;
        this.ready = ready;
        this.earlier = earlier.orderedStream().toList();
    }

    /**
     * Somebody with a code.
     *
     * @param typed the code as it was typed on a shared device; null on a device of one's own
     * @param refused the page for every code that cannot be answered
     */
    record Visitor(
            Token token,
            @Nullable String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<ModelAndView> refused) {

        boolean shared() {
            return typed != null;
        }
    }

    /** The empty paper. */
    ModelAndView open(Visitor visitor, Wording say) {
        BallotBox.Lookup found = box.look(visitor.token());
        if (!allowed(found, visitor)) {
            return notices.busy(visitor.response(), HttpStatus.TOO_MANY_REQUESTS, say);
        }
        return found.sheet()
                .map(sheet -> empty(visitor, sheet, say))
                .orElseGet(visitor.refused());
    }

    /** Takes what was sent, or shows it again in another language or with what is wrong. */
    ModelAndView answer(Visitor visitor, Form form) {
        Wording say = notices.wording(Language.of(form.first(form.has("lang") ? "lang" : "language")), visitor.request());
        String nonce = form.first("nonce");
        Optional<BallotSheet> opened = form.has("lang") ? Optional.empty() : box.opened(visitor.token());
        Optional<FilledPaper> whole = opened.map(sheet -> read(sheet, form)).filter(FilledPaper::complete);
        if (whole.isPresent()) {
            return attempts.mayUse(visitor.token())
                    ? sent(visitor, opened.get(), nonce, whole.get(), say)
                    : notices.busy(visitor.response(), HttpStatus.TOO_MANY_REQUESTS, say);
        }
        BallotBox.Lookup found = box.look(visitor.token());
        if (!allowed(found, visitor)) {
            return notices.busy(visitor.response(), HttpStatus.TOO_MANY_REQUESTS, say);
        }
        if (found.sheet().isEmpty()) {
            return saved(visitor, nonce, say);
        }
        BallotSheet sheet = found.sheet().get();
        FilledPaper paper = read(sheet, form);
        if (form.has("lang")) {
            return paper(visitor, sheet, paper, nonce, null, HttpStatus.OK, say);
        }
        if (!paper.complete()) {
            String alert = say.of(paper.foreign() ? "ballot.paper.unreadable" : "ballot.paper.notSent");
            return paper(visitor, sheet, paper, nonce, alert, HttpStatus.UNPROCESSABLE_CONTENT, say);
        }
        return sent(visitor, sheet, nonce, paper, say);
    }

    private static FilledPaper read(BallotSheet sheet, Form form) {
        return FilledPaper.read(sheet.plan(), form.items());
    }

    private ModelAndView sent(Visitor visitor, BallotSheet sheet, String nonce, FilledPaper paper, Wording say) {
        return box.submit(visitor.token(), sheet, nonce, paper, say.language())
                ? notices.saved(sheet, visitor.shared(), say)
                : visitor.refused().get();
    }

    private ModelAndView saved(Visitor visitor, String nonce, Wording say) {
        Optional<BallotSheet> before = nonce.isEmpty() ? Optional.empty() : box.saved(visitor.token(), nonce);
        return before.map(sheet -> notices.saved(sheet, visitor.shared(), say)).orElseGet(visitor.refused());
    }

    private boolean allowed(BallotBox.Lookup found, Visitor visitor) {
        return found.known()
                ? attempts.mayUse(visitor.token())
                : attempts.mayGuess(visitor.request().getRemoteAddr());
    }

    /** Of a link, everybody in a place sees the same empty paper; a shared device has the typed code on it. */
    private ModelAndView empty(Visitor visitor, BallotSheet sheet, Wording say) {
        String nonce = nonce();
        if (visitor.shared()) {
            return paper(visitor, sheet, FilledPaper.empty(), nonce, null, HttpStatus.OK, say);
        }
        List<Message> heard = heard(sheet);
        return new ModelAndView(ready.paper(
                sheet,
                say,
                heard,
                nonce,
                () -> model(heard, PaperPage.of(sheet, FilledPaper.empty(), nonce, null, null, say), say)));
    }

    private ModelAndView paper(
            Visitor visitor,
            BallotSheet sheet,
            FilledPaper paper,
            String nonce,
            @Nullable String alert,
            HttpStatus status,
            Wording say) {
        return new ModelAndView(
                "ballot/paper",
                model(
                        heard(sheet),
                        PaperPage.of(sheet, paper, nonce.isBlank() ? nonce() : nonce, alert, visitor.typed(), say),
                        say),
                status);
    }

    private static Map<String, Object> model(List<Message> heard, PaperPage page, Wording say) {
        return Map.of("say", say, "heard", heard.stream().map(say::of).toList(), "page", page);
    }

    private List<Message> heard(BallotSheet sheet) {
        return earlier.stream().flatMap(source -> source.before(sheet.wave()).stream()).toList();
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
