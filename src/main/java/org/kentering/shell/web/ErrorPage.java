package org.kentering.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** A plain page that says that something failed, with a number to find it by and nothing else. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final Texts texts;

    ErrorPage(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request, Locale locale) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        String number = "";
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            number = Integer.toHexString(System.identityHashCode(request));
            LOG.error("failure {} with status {}", number, status,
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        Language language = Language.of(locale);
        String sentence = number.isEmpty() ? texts.text(language, "shell.notThere.help")
                : texts.text(language, "shell.failure.unexpected", number);
        String heading = texts.text(language, number.isEmpty() ? "shell.notThere.heading" : "shell.failure.heading");
        String page = "<!doctype html><html lang=\"" + language.tag() + "\"><meta charset=\"utf-8\"><title>Kentering</title>"
                + "<h1>" + HtmlUtils.htmlEscape(heading) + "</h1><p>" + HtmlUtils.htmlEscape(sentence) + "</p></html>";
        return ResponseEntity.status(HttpStatusCode.valueOf(status)).contentType(MediaType.TEXT_HTML).body(page);
    }
}
