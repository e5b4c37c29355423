package org.kentering.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.kentering.kernel.CompanyLanguage;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the language of somebody whom nobody knows. */
@Component
public class Wordings {

    private final Texts texts;
    private final ObjectProvider<CompanyLanguage> company;

    public Wordings(Texts texts, ObjectProvider<CompanyLanguage> company) {
        this.texts = texts;
        this.company = company;
    }

    /** In the language that is wanted, else the one that the address asks for, else the one that the browser prefers. */
    public Wording wanted(Optional<Language> wanted, HttpServletRequest request) {
        return wanted.or(() -> PublicForm.language(request.getQueryString()))
                .map(language -> new Wording(texts, language))
                .orElseGet(() -> preferred(request));
    }

    /** In the language that the address asks for, else the one that the browser prefers. */
    public Wording asked(HttpServletRequest request) {
        return wanted(Optional.empty(), request);
    }

    /** In the language that the browser prefers, whatever the address says; the company's if the browser has none of ours. */
    public Wording preferred(HttpServletRequest request) {
        return new Wording(texts, ofBrowser(request).orElseGet(this::usual));
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        // Without the header the container would name the language of the machine that we run on.
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Language.firstOf(Collections.list(request.getLocales()));
    }

    private Language usual() {
        CompanyLanguage known = company.getIfAvailable();
        return known == null ? Language.FALLBACK : known.language();
    }
}
